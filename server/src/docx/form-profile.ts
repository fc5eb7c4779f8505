import type { Alignment } from './composition';
import { FONT, headerSizes, layout, lengths, ruleShares, sizes, type FormValue } from './form-values';
import type { Template } from './template/template';

type Numbers<Values> = { readonly [Name in keyof Values]: number };

/** How the headings of a level differ from the body; units as in form-values. */
export interface HeadingLooks {
  readonly size?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly firstLine?: number;
  readonly alignment?: Alignment;
}

/** The values that one export sets: the decree's own, or an office's within what the decree allows. Units as in form-values. */
export interface FormProfile {
  /** Whose form: the State's (NĐ 30/2020/NĐ-CP) or the Party's, whose values are uncertain. */
  readonly manner: 'state' | 'party';
  readonly font: string;
  readonly lengths: Numbers<typeof lengths>;
  /** The sizes of the head of page one, and those for a place name too long for the first. */
  readonly headerSizes: {
    readonly large: Numbers<(typeof headerSizes)['large']>;
    readonly small: Numbers<(typeof headerSizes)['small']>;
  };
  readonly sizes: Numbers<typeof sizes>;
  readonly ruleShares: Numbers<typeof ruleShares>;
  /** Left column of recipients, as a share of the text width. */
  readonly recipientsShare: number;
  /** The left column of the head never gets narrower than this, however long the place name is. */
  readonly headerLeftMinimum: number;
  /** By level, from 1; what is not said is as in the body. */
  readonly headings: Readonly<Record<number, HeadingLooks>>;
  /** What is taken as it stands from the office's reference DOCX; null without one. */
  readonly template: Template | null;
}

/** Width of the text between the margins, in twips. */
export const textWidthOf = ({
  lengths: { pageWidth, marginLeft, marginRight },
}: Pick<FormProfile, 'lengths'>): number => pageWidth - marginLeft - marginRight;

/** Height of the text between the margins, in twips. */
export const textHeightOf = ({
  lengths: { pageHeight, marginTop, marginBottom },
}: Pick<FormProfile, 'lengths'>): number => pageHeight - marginTop - marginBottom;

/** Width of the text on a landscape page, whose margins stay at the sides that they have. */
export const landscapeWidthOf = ({
  lengths: { pageHeight, marginLeft, marginRight },
}: Pick<FormProfile, 'lengths'>): number => pageHeight - marginLeft - marginRight;

function valuesOf<Name extends string>(values: Readonly<Record<Name, FormValue>>): Readonly<Record<Name, number>>;
function valuesOf(values: Readonly<Record<string, FormValue>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
}

/** The form of Nghị định 30/2020/NĐ-CP with the values of form-values. */
export const stateForm: FormProfile = {
  manner: 'state',
  font: FONT,
  lengths: valuesOf(lengths),
  headerSizes: { large: valuesOf(headerSizes.large), small: valuesOf(headerSizes.small) },
  sizes: valuesOf(sizes),
  ruleShares: valuesOf(ruleShares),
  recipientsShare: layout.recipientsShare,
  headerLeftMinimum: layout.headerLeftMinimum,
  headings: {},
  template: null,
};
