/** What adopting a claim changes, before it is done, as plain strings. */
import { rivalsOf, sourceAsClaimed } from '$lib/domain/adoption';
import type { Claim, Language, Source } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { StatedDay } from '$lib/domain/reading';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { agreedText } from '../amount-words';
import type { Place } from './claim-view';
import { headView } from './head-view';

export type AdoptionView = ReturnType<typeof adoptionView>;

interface Deciding {
	readonly source: Source & { readonly version: number };
	readonly claim: Claim & { readonly version: number };
	/** All of the source's. */
	readonly claims: readonly Claim[];
}

export function adoptionView(
	{ source, claim, claims }: Deciding,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const words = { title: m.claims_adopt_title({}, reader), here: m.claims_adopt_crumb({}, reader) };
	const changes = changesOf(source, claim, language);
	const name = nameIn(source.name, language).text;
	return {
		head: headView(words, place, source, language),
		errors: m.source_form_errors({}, reader),
		quote: quoted(claim, language),
		about:
			changes.length === 0
				? m.claims_adopt_same({}, reader)
				: m.claims_adopt_about({ source: name }, reader),
		changes,
		columns: {
			title: m.claims_adopt_changes({}, reader),
			field: m.claims_adopt_field({}, reader),
			now: m.claims_adopt_now({}, reader),
			then: m.claims_adopt_then({}, reader)
		},
		rivals: {
			title: m.claims_adopt_rivals({}, reader),
			quotes: rivalsOf(claim, claims).map((rival) => quoted(rival, language))
		},
		versions: { claim: String(claim.version), source: String(source.version) },
		reason: {
			label: m.claims_adopt_reason({}, reader),
			hint: m.claims_adopt_reason_hint({}, reader)
		},
		go: m.claims_adopt_do({}, reader),
		cancel: m.source_form_cancel({}, reader),
		back: `${place.base}/sources/${source.id}${place.search}`
	};
}

function quoted({ id, quote, quoteLanguage }: Claim, language: Language) {
	const locale = quoteLanguage ?? language;
	return { id, text: m.checks_quoted({ phrase: quote }, { locale }), language: quoteLanguage };
}

function changesOf(source: Source, claim: Claim, language: Language) {
	const now = figuresOf(source, language);
	const then = figuresOf(sourceAsClaimed(source, claim), language);
	return now.flatMap(({ label, text }, index) => {
		const after = then[index]?.text ?? text;
		return after === text ? [] : [{ label, now: text, then: after }];
	});
}

function figuresOf({ amount, stated, start, end }: Source, language: Language) {
	const reader = { locale: language };
	const told = (currency: 'KZT' | 'USD') => {
		const minor = stated[currency];
		return minor === null ? null : formatMoney(money(currency, minor), language);
	};
	const untold = m.source_form_stale_empty({}, reader);
	return [
		{ label: m.history_field_amount({}, reader), text: agreedText(amount, language).text },
		{ label: m.history_field_stated_kzt({}, reader), text: told('KZT') ?? untold },
		{ label: m.history_field_stated_usd({}, reader), text: told('USD') ?? untold },
		{ label: m.history_field_start({}, reader), text: dayText(start, language) ?? untold },
		{ label: m.history_field_end({}, reader), text: dayText(end, language) ?? untold }
	];
}

function dayText(day: StatedDay, language: Language): string | null {
	return day.state === 'stated' ? formatDay(day.adopted, language) : null;
}
