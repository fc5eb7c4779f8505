import type { FormProfile } from './form-profile';

const MILLIMETRE = 1440 / 25.4;

/**
 * The form of Party documents over the office's own: only what is reported of Hướng dẫn 05-HD/VPTW, whose full text
 * could not be consulted, so every value here is uncertain and the export says so. Margins 20/20/30/15 mm; number
 * without a colon after "Số"; position not bold; "Nơi nhận:" underlined. Words such as "T/M" stand as typed.
 */
export const partyForm = (form: FormProfile): FormProfile => ({
  ...form,
  manner: 'party',
  lengths: {
    ...form.lengths,
    marginTop: Math.round(20 * MILLIMETRE),
    marginBottom: Math.round(20 * MILLIMETRE),
    marginLeft: Math.round(30 * MILLIMETRE),
    marginRight: Math.round(15 * MILLIMETRE),
  },
});
