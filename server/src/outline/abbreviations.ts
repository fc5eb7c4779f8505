/**
 * Abbreviations that stand in headings of reports, with the words that they stand for, both folded. A pair such as
 * "KT-XH" is written here as one word.
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    anqp: 'an ninh quoc phong',
    antt: 'an ninh trat tu',
    atgt: 'an toan giao thong',
    attp: 'an toan thuc pham',
    attt: 'an toan thong tin',
    bhxh: 'bao hiem xa hoi',
    bhyt: 'bao hiem y te',
    bvmt: 'bao ve moi truong',
    cbcc: 'can bo cong chuc',
    cbccvc: 'can bo cong chuc vien chuc',
    cchc: 'cai cach hanh chinh',
    ccvc: 'cong chuc vien chuc',
    cds: 'chuyen doi so',
    cntt: 'cong nghe thong tin',
    cqdt: 'chinh quyen dien tu',
    cqdp: 'chinh quyen dia phuong',
    ctxh: 'chinh tri xa hoi',
    gddt: 'giao duc dao tao',
    gpmb: 'giai phong mat bang',
    hdnd: 'hoi dong nhan dan',
    kntc: 'khieu nai to cao',
    ktxh: 'kinh te xa hoi',
    mttq: 'mat tran to quoc',
    nsnn: 'ngan sach nha nuoc',
    ntm: 'nong thon moi',
    ocop: 'moi xa mot san pham',
    pcgd: 'pho cap giao duc',
    pccc: 'phong chay chua chay',
    pctn: 'phong chong tham nhung',
    pctt: 'phong chong thien tai',
    qcdc: 'quy che dan chu',
    qlnn: 'quan ly nha nuoc',
    qpan: 'quoc phong an ninh',
    qppl: 'quy pham phap luat',
    tcd: 'tiep cong dan',
    tdkt: 'thi dua khen thuong',
    thtk: 'thuc hanh tiet kiem',
    tnmt: 'tai nguyen moi truong',
    tthc: 'thu tuc hanh chinh',
    ttcn: 'tieu thu cong nghiep',
    ubnd: 'uy ban nhan dan',
    vbqppl: 'van ban quy pham phap luat',
    vhtt: 'van hoa thong tin',
    vhxh: 'van hoa xa hoi',
    vtlt: 'van thu luu tru',
  }).map(([short, long]) => [short, long.split(' ')]),
);

/** The words with each abbreviation written out; "kt", "xh" side by side are one. */
export function writtenOut(words: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const pair = ABBREVIATIONS.get(word + (words[index + 1] ?? ''));
    const long = ABBREVIATIONS.get(word);
    if (long) result.push(...long);
    else if (pair && words[index + 1] !== undefined) {
      result.push(...pair);
      index++;
    } else result.push(word);
  }
  return result;
}
