// One seed for all properties of a run, printed so that a failure can be had again. A server that judges a commit uses
// the same one every time, so that one commit has one result; elsewhere every run tries new cases.
// usage: VAN_THU_SEED=123 npm run test:unit
import fc from 'fast-check';
import process from 'node:process';

const fixed = 20_251_205;
process.env.VAN_THU_SEED ??= String(process.env.CI ? fixed : Date.now() % 2 ** 31);
const seed = Number(process.env.VAN_THU_SEED);
fc.configureGlobal({ seed });
console.log(`Properties: VAN_THU_SEED=${seed}`);
