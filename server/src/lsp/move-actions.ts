import { CodeActionKind, type CodeAction, type Position } from 'vscode-languageserver';
import type { Language, Wording } from '../rules/rule';
import type { Draft } from './draft';
import { moveSection } from './move-section';
import type { MoveSectionParams } from './protocol';

/** Refactorings that let a section change places with its neighbour. */
export const moveKind = `${CodeActionKind.Refactor}.move`;

const TITLES: Readonly<Record<MoveSectionParams['way'], Wording>> = {
  up: { vi: 'Chuyển mục lên trên', en: 'Move the section up' },
  down: { vi: 'Chuyển mục xuống dưới', en: 'Move the section down' },
};

/** The moves of the section whose heading is at `position`; none elsewhere. */
export function moveActions(draft: Draft, position: Position, language: Language): CodeAction[] {
  const { uri } = draft.document;
  const offset = draft.document.offsetAt(position);
  const headings = draft.analysis.report?.headings ?? [];
  if (!headings.some(({ headingSpan: { start, end } }) => start <= offset && offset <= end)) return [];
  return (['up', 'down'] as const).flatMap((way) => {
    const move = moveSection(draft, { textDocument: { uri }, position, way });
    return move
      ? [{ title: TITLES[way][language], kind: moveKind, edit: { changes: { [uri]: [...move.edits] } } }]
      : [];
  });
}
