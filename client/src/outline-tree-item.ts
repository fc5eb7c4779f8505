import * as vscode from 'vscode';
import type { OutlineItem, OutlineItemState } from '../../server/src/lsp/protocol';
import { say } from './language';

/** Codicon and colour of each state. */
const icons: Readonly<Record<OutlineItemState, readonly [icon: string, colour: string]>> = {
  done: ['pass-filled', 'testing.iconPassed'],
  empty: ['circle-large-outline', 'list.warningForeground'],
  missing: ['diff-added', 'list.errorForeground'],
  optional: ['add', 'disabledForeground'],
  misplaced: ['arrow-swap', 'list.warningForeground'],
  renamed: ['edit', 'editorInfo.foreground'],
  duplicate: ['copy', 'list.warningForeground'],
  extra: ['question', 'list.warningForeground'],
  allowed: ['note', 'foreground'],
};

/** How a section stands in the view; a click goes to it, or inserts it where it is not there. */
export function outlineTreeItem(item: OutlineItem): vscode.TreeItem {
  const { Expanded, None } = vscode.TreeItemCollapsibleState;
  const [icon, colour] = icons[item.state];
  const isThere = item.range !== null;
  const row = new vscode.TreeItem(item.label, item.children.length > 0 ? Expanded : None);
  row.id = item.id;
  row.description = item.description;
  row.tooltip = new vscode.MarkdownString(item.tooltip);
  row.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
  row.contextValue = isThere ? 'present' : 'absent';
  row.command = {
    command: isThere ? 'vanThu.goToSection' : 'vanThu.insertSection',
    title: isThere ? say('Đến mục này', 'Go to section') : say('Thêm mục này', 'Insert section'),
    arguments: [item],
  };
  row.accessibilityInformation = { label: [item.label, item.description].filter(Boolean).join(', ') };
  return row;
}
