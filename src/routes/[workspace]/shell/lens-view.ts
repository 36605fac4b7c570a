/** The words and links of the lens bar: in which currency, which months, which day, which reading. */
import type { Language } from '$lib/domain/facts';
import { lenses } from '$lib/domain/facts';
import { readings } from '$lib/domain/reading';
import { formatDayLabel, formatMonthRange } from '$lib/format/dates';
import { currencySign } from '$lib/format/money';
import { readingWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { carriedBy, questionHref, type Asked, type Misunderstood } from '../question';

export type LensView = ReturnType<typeof lensView>;

const withoutFigures = /\/(new|edit|end|delete|people|settings)$/;

/** Forms, and pages about people and settings, show no figure that a lens could change. */
export function showsFigures(routeId: string): boolean {
	return !withoutFigures.test(routeId);
}

/** @param open whether any day or amount of the workspace can be read in several ways */
export function lensView(asked: Asked, open: boolean, language: Language) {
	const options = { locale: language };
	return {
		label: m.shell_lens_bar({}, options),
		apply: m.shell_apply({}, options),
		currency: currencyView(asked, language),
		rates: { label: m.shell_rates({}, options), text: m.shell_rates_month({}, options) },
		months: monthsView(asked, language),
		asOf: asOfView(asked, language),
		reading: open || asked.reading !== 'adopted' ? readingView(asked, language) : null,
		misunderstood: misunderstoodView(asked, language)
	};
}

function currencyView(asked: Asked, language: Language) {
	return {
		label: m.shell_lens({}, { locale: language }),
		options: lenses.map((lens) => ({
			text: `${currencySign(lens)} ${lens}`,
			short: currencySign(lens),
			href: questionHref(asked, { lens: lens.toLowerCase() }),
			current: lens === asked.lens
		}))
	};
}

function monthsView(asked: Asked, language: Language) {
	const options = { locale: language };
	return {
		label: m.shell_months({}, options),
		text: formatMonthRange(asked.from, asked.to, language),
		first: { label: m.shell_months_first({}, options), name: 'from', value: asked.from },
		last: { label: m.shell_months_last({}, options), name: 'to', value: asked.to },
		carried: carriedBy(asked, ['from', 'to'])
	};
}

function asOfView(asked: Asked, language: Language) {
	const options = { locale: language };
	const day = formatDayLabel(asked.asOf, language);
	return {
		text: asked.asOfToday ? m.shell_as_of_today({ day }, options) : m.shell_as_of({ day }, options),
		short: day,
		today: asked.asOfToday,
		about: m.shell_as_of_left_out({}, options),
		field: { label: m.shell_as_of_day({}, options), name: 'as-of', value: asked.asOf },
		back: {
			text: m.shell_as_of_back({}, options),
			href: questionHref(asked, { 'as-of': 'today' })
		},
		carried: carriedBy(asked, ['as-of'])
	};
}

function readingView(asked: Asked, language: Language) {
	return {
		label: m.shell_reading({}, { locale: language }),
		current: readingWord(asked.reading, language),
		options: readings.map((reading) => ({
			text: readingWord(reading, language),
			href: questionHref(asked, { reading }),
			current: reading === asked.reading
		}))
	};
}

function misunderstoodView(asked: Asked, language: Language) {
	if (asked.misunderstood.length === 0) return null;
	return {
		title: m.shell_unread_title({}, { locale: language }),
		sentences: asked.misunderstood.map((one) => misunderstoodSentence(one, asked, language))
	};
}

function misunderstoodSentence({ about, value }: Misunderstood, asked: Asked, language: Language) {
	const options = { locale: language };
	const months = formatMonthRange(asked.from, asked.to, language);
	switch (about) {
		case 'lens':
			return m.shell_unread_lens({ value }, options);
		case 'as-of':
			return m.shell_unread_as_of({ value, day: formatDayLabel(asked.asOf, language) }, options);
		case 'reading':
			return m.shell_unread_reading({ value }, options);
		case 'from':
		case 'to':
			return m.shell_unread_month({ value, months }, options);
		case 'view':
			return m.shell_unread_view({ value }, options);
		case 'backwards':
			return m.shell_unread_backwards({ value, months }, options);
		case 'too-long':
			return m.shell_unread_too_long({ value, months }, options);
	}
}
