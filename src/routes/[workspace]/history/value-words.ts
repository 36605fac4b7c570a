/** Values of the history in words. They were sealed as plain data, so each is looked at before it is said. */
import { languages, origins, profiles, type Language, type Name } from '$lib/domain/facts';
import { departures, firmnesses, sourceKinds } from '$lib/domain/kinds';
import { money, type CurrencyCode } from '$lib/domain/money';
import { formatDay, formatMonth, formatMonthRange } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatInteger, formatPercent } from '$lib/format/numbers';
import {
	asRole,
	firmnessWord,
	kindWord,
	originWord,
	programKindWord,
	roleWord
} from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { isContent, isName, type Content } from './content';

export interface Speaker {
	readonly language: Language;
	/** The name of a record that is there now; null where it is not. */
	nameOf(noun: string, id: number): Name | null;
}

/** A value in words; null where it is not of the shape that the field had when this was written. */
export type Say = (value: unknown, record: Content, speaker: Speaker) => string | null;

export const text: Say = (value) => (typeof value === 'string' ? value : null);

export const texts: Say = (value) => (Array.isArray(value) ? value.join(', ') : null);

export const number: Say = (value, _, { language }) =>
	typeof value === 'number' ? formatInteger(value, language) : null;

export const numbers: Say = (value) =>
	Array.isArray(value) ? value.map((one) => `№ ${String(one)}`).join(', ') : null;

export const basisPoints: Say = (value, _, { language }) =>
	typeof value === 'number' ? formatPercent(value, language) : null;

export const day: Say = (value, _, { language }) =>
	typeof value === 'string' ? formatDay(value, language) : null;

export const month: Say = (value, _, { language }) =>
	typeof value === 'string' ? formatMonth(value, language) : null;

export const flag: Say = (value, _, { language }) =>
	value === true
		? m.history_value_yes({}, { locale: language })
		: m.history_value_no({}, { locale: language });

export const name: Say = (value, _, { language }) =>
	isName(value) ? nameIn(value, language).text : null;

/** A reason is a name where it is told in several languages, else what one person typed. */
export const nameOrText: Say = (value, record, speaker) =>
	text(value, record, speaker) ?? name(value, record, speaker);

/** A day that may be meant only about. */
export function adoptedDay(side: 'start' | 'end'): Say {
	return (value, record, { language }) => {
		if (typeof value !== 'string') return null;
		const stated = record[side];
		const shown = formatDay(value, language);
		return isContent(stated) && stated['about'] === true
			? m.history_value_about({ day: shown }, { locale: language })
			: shown;
	};
}

/** The name that the record has now; its number where it is gone. */
export function reference(noun: string): Say {
	return (value, _, { language, nameOf }) => {
		if (typeof value !== 'number') return null;
		const found = nameOf(noun, value);
		return found === null ? `№ ${value}` : nameIn(found, language).text;
	};
}

/** Of a record that has no name. */
export const recordNumber: Say = (value) => (typeof value === 'number' ? `№ ${value}` : null);

export function minorOf(currency: CurrencyCode): Say {
	return (value, _, { language }) =>
		typeof value === 'number' ? formatMoney(money(currency, value), language) : null;
}

export const inAgreementCurrency: Say = (value, record, speaker) => {
	const { amount: agreed } = record;
	const inside = isContent(agreed) ? agreed['value'] : null;
	const currency = isContent(inside) ? inside['currency'] : null;
	return typeof currency === 'string' ? minorOf(currency)(value, record, speaker) : null;
};

export const inOwnCurrency: Say = (value, record, speaker) => {
	const { currency } = record;
	return typeof currency === 'string' ? minorOf(currency)(value, record, speaker) : null;
};

/** What an amendment gives to allocations, in its source's currency. */
export const shares: Say = (value, record, speaker) => {
	if (!Array.isArray(value)) return null;
	const said = value.filter(isContent).map(({ allocationId, minor }) => {
		const told = inOwnCurrency(minor, record, speaker);
		if (told === null) return '…';
		const shown = { id: String(allocationId), amount: told };
		return m.amendments_value_share(shown, { locale: speaker.language });
	});
	return said.join('; ');
};

export const anyMoney: Say = (value, record, speaker) => {
	if (!isContent(value) || typeof value['currency'] !== 'string') return null;
	return minorOf(value['currency'])(value['minor'], record, speaker);
};

export const fileName: Say = (value) =>
	isContent(value) && typeof value['name'] === 'string' ? value['name'] : null;

export const amount: Say = (value, record, speaker) => {
	if (!isContent(value)) return null;
	const reader = { locale: speaker.language };
	if (value['state'] === 'undisclosed') return m.history_value_undisclosed({}, reader);
	const figure = value['value'];
	if (!isContent(figure)) return m.history_value_none({}, reader);
	const { currency, minor } = figure;
	return typeof currency === 'string' ? minorOf(currency)(minor, record, speaker) : null;
};

export const kind: Say = (value, _, { language }) => {
	if (typeof value !== 'string') return null;
	const ofSource = sourceKinds.find((one) => one === value);
	return ofSource === undefined ? programKindWord(value, language) : kindWord(ofSource, language);
};

export const origin: Say = (value, _, { language }) => {
	const known = origins.find((one) => one === value);
	return known === undefined ? null : originWord(known, language);
};

const profileWords = {
	monthly: m.history_profile_monthly,
	daily: m.history_profile_daily,
	once: m.history_profile_once,
	tranches: m.history_profile_tranches
} as const;

export const profile: Say = (value, _, { language }) => {
	const known = profiles.find((one) => one === value);
	return known === undefined ? null : profileWords[known]({}, { locale: language });
};

export const role: Say = (value, _, { language }) => {
	const known = asRole(value);
	return known === null ? null : roleWord(known, language);
};

const standings: ReadonlyMap<unknown, typeof m.history_standing_active> = new Map([
	['active', m.history_standing_active],
	['disabled', m.history_standing_disabled],
	['shut out', m.history_standing_shut_out],
	['open', m.history_standing_open],
	['withdrawn', m.history_standing_withdrawn]
]);

export const standing: Say = (value, _, { language }) =>
	standings.get(value)?.({}, { locale: language }) ?? null;

const languageNames = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const;

export const languageName: Say = (value) => {
	const known = languages.find((one) => one === value);
	return known === undefined ? null : languageNames[known];
};

export const capacity: Say = (value, _, { language }) => {
	if (!isContent(value)) return null;
	const { count, unit } = value;
	if (typeof count !== 'number' || typeof unit !== 'string') return null;
	const shown = { count: formatInteger(count, language), unit };
	return m.history_value_capacity(shown, { locale: language });
};

export const minimum: Say = (value, _, { language }) => {
	if (!isContent(value)) return null;
	const { basisPoints: share, reason } = value;
	if (typeof share !== 'number' || typeof reason !== 'string') return null;
	const shown = { share: formatPercent(share, language), reason };
	return m.history_value_minimum(shown, { locale: language });
};

const allSteps = [...firmnesses, ...departures];

export const steps: Say = (value, _, { language }) => {
	if (!Array.isArray(value)) return null;
	const said = value.filter(isContent).map((one) => {
		const step = allSteps.find((known) => known === one['step']);
		if (step === undefined || typeof one['day'] !== 'string') return '…';
		const shown = { step: firmnessWord(step, language), day: formatDay(one['day'], language) };
		const { reason } = one;
		return typeof reason === 'string'
			? m.kinds_history_step({ ...shown, reason }, { locale: language })
			: m.history_value_step(shown, { locale: language });
	});
	return said.join('; ');
};

export const needLines: Say = (value, record, { language }) => {
	const { currency } = record;
	if (!Array.isArray(value) || typeof currency !== 'string') return null;
	const said = value.filter(isContent).map(({ line, monthly, from, to }) => {
		if (typeof monthly !== 'number' || typeof from !== 'string' || typeof to !== 'string')
			return '…';
		const shown = {
			line: String(line),
			amount: formatMoney(money(currency, monthly), language),
			months: formatMonthRange(from, to, language)
		};
		return m.history_value_need_line(shown, { locale: language });
	});
	return said.join('; ');
};
