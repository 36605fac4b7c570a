/** The program's answer in a sentence, and the facts under it. */
import { addDays } from '$lib/domain/calendar';
import type { Language, Lens } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { FundingEnds, Loss } from '$lib/domain/report';
import { wholeUnits } from '$lib/format/converted';
import { formatDay, formatFromDay, formatOnDay } from '$lib/format/dates';
import { currencySign, formatMoneyShort } from '$lib/format/money';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { withAssumed } from '../../overview/total-view';
import { gapText, needText, untilText } from '../figure-words';
import type { ProgramItem } from '../listing';

export interface FactView {
	readonly label: string;
	readonly value: string;
	/** False where the value is a word for an absence. */
	readonly known: boolean;
	readonly assumed: boolean;
	readonly detail: string | null;
}

export function headline({ report }: ProgramItem, lens: Lens, language: Language): string {
	const options = { locale: language };
	const [loss] = report.losses;
	if (!loss) {
		return report.fundingEnds.state === 'never-funded'
			? m.programs_headline_never({}, options)
			: m.programs_headline_none({}, options);
	}
	if (loss.standing === 'unfunded') {
		const day = formatFromDay(addDays(loss.day, 1), language);
		return m.programs_headline_unfunded({ day }, options);
	}
	return lossSentence(loss, lens, language);
}

function lossSentence(loss: Loss, lens: Lens, language: Language): string {
	const options = { locale: language };
	const day = formatOnDay(loss.day, language);
	const { coverageBefore: before, coverageAfter: after } = loss;
	if (loss.monthly.state !== 'known') return m.programs_headline_loss_unknown({ day }, options);
	const short = formatMoneyShort(wholeUnits(money(lens, loss.monthly.value)), language);
	const amount = withAssumed(short, loss.assumed);
	if (before.state !== 'known' || after.state !== 'known')
		return m.programs_headline_loss_amount({ day, amount }, options);
	const coverage = {
		before: formatPercent(before.value, language),
		after: formatPercent(after.value, language)
	};
	return m.programs_headline_loss({ day, amount, ...coverage }, options);
}

/** @param year the year whose gap the item carries; null: no month is shown */
export function factsView(
	item: ProgramItem,
	{ lens, year }: { readonly lens: Lens; readonly year: number | null },
	language: Language
): FactView[] {
	const options = { locale: language };
	const need = needText(item.need, item.needAssumed, { lens, language });
	const gap = gapText(item.gap, { lens, language });
	const signed = (text: string, known: boolean) => (known ? withSign(text, lens, language) : text);
	const told = { known: true, assumed: false, detail: null };
	return [
		{
			label: m.programs_fact_need({}, options),
			...need,
			value: signed(need.text, need.known),
			detail: null
		},
		{
			label: m.programs_fact_until({}, options),
			...told,
			value: untilText(item.report.fundedUntil, language)
		},
		{
			label: m.programs_fact_ends({}, options),
			...told,
			value: endsText(item.report.fundingEnds, language)
		},
		{
			label: m.programs_fact_missing({ year: String(year ?? '') }, options),
			...gap,
			value: signed(gap.text, gap.known),
			detail: gap.without
		}
	];
}

function endsText(ends: FundingEnds, language: Language): string {
	const options = { locale: language };
	switch (ends.state) {
		case 'on':
			return formatDay(ends.day, language);
		case 'ended':
			return m.programs_ends_ended({ day: formatDay(ends.day, language) }, options);
		case 'never-funded':
			return m.programs_ends_never({}, options);
	}
}

/** English puts the sign first. */
function withSign(text: string, lens: Lens, language: Language): string {
	const sign = currencySign(lens);
	return language === 'en' ? text.replace(/^(≈\s)?/, `$&${sign}`) : `${text}\u00A0${sign}`;
}
