/** What people type to copy a need to another year: which year, and by how much it rises. */
import type { NeedVersion } from '$lib/domain/facts';
import { roundings, type Copying } from '$lib/domain/need-copy';
import { yearsOf } from '$lib/domain/need-versions';
import { m } from '$lib/paraglide/messages';
import type { Answers } from '../forms/answers';

const [firstYear, lastYear] = [1900, 2200];
/** In basis points: a need that is all gone, or eleven times as much, is a slip. */
const [lowest, highest] = [-10_000, 100_000];

/** Null, with messages, where what was typed cannot be used. A line without a rise takes the whole's. */
export function readCopying(answers: Answers, version: NeedVersion): Copying | null {
	const reader = { locale: answers.language };
	const years = yearsOf(version.lines).map(String);
	const from = answers.choice('baseYear', years);
	const yearMessage = m.needs_error_year({ first: firstYear, last: lastYear }, reader);
	const to = answers.wholeNumber('year', firstYear, lastYear, yearMessage);
	const whole = riseIn(answers, 'rise') ?? 0;
	const own = new Map(linesOf(version).map((line, at) => [line, riseIn(answers, `rise-${at}`)]));
	const rounding = answers.choice('rounding', roundings.map(String));
	const step = roundings.find((one) => String(one) === rounding);
	if (!answers.faultless || from === null || to === null || step === undefined) return null;
	return {
		from: Number(from),
		to,
		riseOf: (line) => own.get(line) ?? whole,
		rounding: step,
		currency: version.currency
	};
}

/** The budget lines of a version, each once, in their order. */
export function linesOf({ lines }: Pick<NeedVersion, 'lines'>): string[] {
	return [...new Set(lines.map(({ line }) => line))];
}

/** "8", "8,5 %", "−3": whole basis points above −100 %, or null. */
export function readRise(text: string): number | null {
	const shape = /^([+\-\u2212]?)\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;
	const [, sign = '', whole = '', part = ''] = shape.exec(text.trim()) ?? [];
	if (whole === '') return null;
	const basisPoints = Number(whole) * 100 + Number(part.padEnd(2, '0'));
	const rise = sign === '-' || sign === '\u2212' ? -basisPoints : basisPoints;
	return rise > lowest && rise <= highest ? rise : null;
}

/** Null where nothing was typed, or, with a message, where it is no rise. */
function riseIn(answers: Answers, field: string): number | null {
	const text = answers.text(field);
	if (text === '') return null;
	const rise = readRise(text);
	return rise ?? answers.refuse(field, m.needs_error_rise({}, { locale: answers.language }));
}
