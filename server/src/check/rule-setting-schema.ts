import { rules } from '../rules/registry';

/** The properties of the setting `vanThu.rules` in package.json: one for each rule, its default level beside it. */
export const ruleSettingProperties = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    rules.map(({ id, title, severity }) => [
      id,
      {
        type: 'string',
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        default: severity,
        description: `${title.vi} (${title.en})`,
      },
    ]),
  );
