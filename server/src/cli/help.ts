import { builtInOutlines } from '../outline/built-in';

/** The text of `--help`. */
export const helpText = (): string => `van-thu: kiểm tra và xuất báo cáo hành chính viết bằng Markdown
(checks and exports Vietnamese administrative reports written in Markdown)

  van-thu check TỆP… [--format pretty|json] [--outline MÃ|TỆP]
      nêu các phát hiện về thể thức, đề cương và viện dẫn (findings)
  van-thu citations TỆP [--format pretty|json]
      nêu các văn bản được viện dẫn (citations)
  van-thu export TỆP… [-o KẾT-QUẢ|THƯ-MỤC] [--pdf] [--keep-source] [--reference TỆP.docx]
      xuất ra DOCX theo thể thức của Nghị định số 30/2020/NĐ-CP, hoặc ra PDF bằng LibreOffice của máy (export);
      --keep-source giữ bản thảo trong tệp để nhập lại nguyên vẹn (keeps the draft in the file);
      --reference lấy kiểu, lề, đầu trang, chân trang của tệp mẫu (an office's own reference document)
  van-thu import TỆP.docx… [-o KẾT-QUẢ.md|THƯ-MỤC] [--force]
      đọc tệp Word (DOC cần LibreOffice) thành bản thảo, hình ghi bên cạnh (import Word files)
  van-thu normalise TỆP [-o KẾT-QUẢ.md | --write]
      chuẩn hóa bản thảo dán từ Word hoặc quét: in ra, ghi tệp khác hoặc ghi đè (clean a pasted draft)
  van-thu outline TỆP [--format pretty|json] [--outline MÃ|TỆP]
      đối chiếu các mục với đề cương (sections beside the outline)
  van-thu explain [MÃ]
      giải thích một quy tắc, hoặc nêu mọi quy tắc (explain a rule, or list all)
  van-thu --version | --help

Đề cương có sẵn (built-in outlines): ${builtInOutlines.map((outline) => outline.id).join(', ')}
Mã thoát (exit code): 0 không có lỗi hay cảnh báo, 1 có, 2 lệnh sai hoặc không đọc, ghi được tệp`;
