import { type IContext, ImportedXmlComponent, type IXmlableObject, Paragraph } from 'docx';
import { isElement, type XmlElement } from '../import/xml';
import type { TemplatePicture } from '../template/template';

/** Markup as a component of the library; its own reader of XML drops spaces that stand alone. */
function componentOf({ name, attributes, children }: XmlElement): ImportedXmlComponent {
  const component = new ImportedXmlComponent(name, attributes);
  for (const child of children) component.push(isElement(child) ? componentOf(child) : child);
  return component;
}

/** A paragraph or table of the office's reference document, as it stands there, with the pictures that it shows. */
export class TemplateBlock extends Paragraph {
  constructor(
    private readonly block: XmlElement,
    private readonly pictures: readonly TemplatePicture[],
  ) {
    super({});
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    for (const { key, type, bytes } of this.pictures) {
      // The size of the picture stands in the markup.
      const transformation = { pixels: { x: 0, y: 0 }, emus: { x: 0, y: 0 } };
      context.file.Media.addImage(key, { type, fileName: key, data: bytes, transformation });
    }
    return componentOf(this.block).prepForXml(context);
  }
}
