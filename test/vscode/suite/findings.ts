import { check, codeOf, findings, findingsOf, open, openUntitled, rangeOf, replace, until } from './support';

/** “Nghị quyết 76/NQ-CP” in the sample: the word “số” is missing. */
const missingNumberWord = 'citation/missing-number-word';

describe('findings', () => {
  it('appear on opening a draft, each with its rule and a message', async () => {
    const { document } = await open('bao-cao-mau.md');
    await until('findings of the sample', () => findings(document.uri).length > 0);
    for (const finding of findings(document.uri)) {
      check(/^[a-z]+\/[a-z-]+$/.test(codeOf(finding)), `odd code ${codeOf(finding)}`);
      check(finding.message.length > 0, 'a finding without a message');
    }
    await until(
      'the citations of the sample without “số”',
      () => findingsOf(document.uri, missingNumberWord).length === 2,
    );
  });

  it('change after typing', async () => {
    const { document } = await open('bao-cao-mau.md');
    await until('two findings', () => findingsOf(document.uri, missingNumberWord).length === 2);

    await replace(document.uri, rangeOf(document, 'Nghị quyết 76/NQ-CP'), 'Nghị quyết số 76/NQ-CP');
    await until('one finding after the correction', () => findingsOf(document.uri, missingNumberWord).length === 1);

    await replace(document.uri, rangeOf(document, 'Nghị quyết số 76/NQ-CP'), 'Nghị quyết 76/NQ-CP');
    await until('two findings again', () => findingsOf(document.uri, missingNumberWord).length === 2);
  });

  it('appear in a draft that was never saved', async () => {
    const sample = await open('bao-cao-mau.md');
    const { document } = await openUntitled(sample.document.getText());
    await until('findings of the unsaved draft', () => findingsOf(document.uri, missingNumberWord).length === 2);
  });

  it('spare a file that is no report', async () => {
    const { document } = await open('README.md');
    // The draft beside it is asked afterwards, so that the server has read the README by then.
    const draft = await openUntitled(
      '---\nloại văn bản: báo cáo\ntrích yếu: Kết quả công tác năm 2026\n---\n\nTheo Chỉ thị 35-CT/TW.\n',
    );
    await until('findings of the draft', () => findings(draft.document.uri).length > 0);
    check(
      findings(document.uri).length === 0,
      `findings in a README: ${findings(document.uri).map(codeOf).join(', ')}`,
    );
  });
});
