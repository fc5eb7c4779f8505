import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * A link to an outside address with a relationship id of our own choice:
 * the library's `ExternalHyperlink` draws a random one, and the same draft must give the same bytes.
 */
export class DocumentLink extends ConcreteHyperlink {
  private related = false;

  constructor(
    children: readonly ParagraphChild[],
    number: number,
    private readonly target: string,
  ) {
    super(children, `Link${number}`);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.related) {
      context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.target, 'External');
      this.related = true;
    }
    return super.prepForXml(context);
  }
}
