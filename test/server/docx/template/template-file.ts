import { wordFile, type WordParts } from '../import/word-file';

/** A section of an A4 page; margins in twips as Word writes them. */
export const section = (references = '', margins: Readonly<Record<string, number>> = {}): string => {
  const all = { top: 1134, right: 850, bottom: 1134, left: 1701, header: 567, footer: 425, gutter: 0, ...margins };
  const written = Object.entries(all).map(([side, twips]) => ` w:${side}="${twips}"`);
  return `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar${written.join('')}/></w:sectPr>`;
};

export const HEADER = '<w:headerReference w:type="default" r:id="rel-header1"/>';
export const FOOTER = '<w:footerReference w:type="default" r:id="rel-footer1"/>';

/** A paragraph style; `run` and `paragraph` are the insides of its `w:rPr` and `w:pPr`. */
export const style = (id: string, name: string, paragraph = '', run = '', more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** Word's plain style under the id that a Vietnamese Word gives it. */
export const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style>';

export const BASED_ON_NORMAL = '<w:basedOn w:val="Binhthng"/>';

/** An office's reference document of one section. */
export const templateFile = (parts: WordParts = {}, sectionMarkup = section()): Uint8Array =>
  wordFile(`<w:p><w:pPr>${sectionMarkup}</w:pPr></w:p>`, { styles: NORMAL, ...parts });

export const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
export const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;
