/** What ends and when, a card each: what falls away, what remains, what could bridge it. */
import { addDays, daysBetween } from '$lib/domain/calendar';
import type { Facts, Origin } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { Bridge, Loss, Report } from '$lib/domain/report';
import { lastSafeDays } from '$lib/domain/funder-times';
import { formatDay, formatFromDay, relativeDays } from '$lib/format/dates';
import { formatInteger, formatPercent } from '$lib/format/numbers';
import { nameIn } from '$lib/format/names';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { short, sourceName, type Given } from '../../horizon/given';
import { lastSafeWords } from '../../funders/last-safe-words';
import { foreign } from '../row-view';

export type LossView = ReturnType<typeof lossView>;

export function lossView(loss: Loss, facts: Facts, given: Given) {
	const { report, language, locale } = given;
	const past = loss.standing === 'unfunded';
	return {
		key: loss.day,
		day: formatDay(loss.day, language),
		noted: given.notes.of('days', { sources: loss.sourceIds }),
		near: past
			? m.programs_loss_since({ day: formatFromDay(addDays(loss.day, 1), language) }, locale)
			: relativeDays(daysBetween(report.question.asOf, loss.day), language),
		sources: loss.sourceIds.map((id) => sourceView(id, given)),
		monthly: monthlyView(loss, given),
		coverage: coverageView(loss, given),
		rows: [
			{ label: m.programs_loss_risk({}, locale), lines: riskLines(loss, given) },
			{ label: m.programs_loss_remains({}, locale), lines: remainsWords(loss, given) },
			{ label: m.programs_loss_bridge({}, locale), lines: bridgeWords(loss, given) },
			...askRow(loss, facts, given)
		]
	};
}

function sourceView(id: number, { report, language, sourceHref }: Given) {
	const source = report.sources.get(id);
	if (!source) throw new Error(`a loss of source ${id}, which the report does not hold`);
	const origin = originOf(source.funderId, report);
	return {
		id,
		name: nameIn(source.name, language).text,
		nameLanguage: foreign(source.name, language),
		href: sourceHref(id),
		origin,
		originWord: originWord(origin, language)
	};
}

function originOf(funderId: number, { funders }: Report): Origin {
	const funder = funders.get(funderId);
	if (!funder) throw new Error(`a source of funder ${funderId}, which the report does not hold`);
	return funder.origin;
}

function monthlyView({ monthly, assumed }: Loss, given: Given) {
	const { locale } = given;
	if (monthly.state !== 'known')
		return { text: m.programs_loss_amount_unknown({}, locale), unit: null, assumed: false };
	const text = `${assumed ? '≈\u00A0' : ''}${short(-monthly.value, given)}`;
	return { text, unit: m.programs_loss_a_month({}, locale), assumed };
}

/** The bar in basis points of the need: what remains by origin, then what is lost. */
function coverageView(loss: Loss, { language, locale }: Given) {
	const label = m.programs_loss_coverage({}, locale);
	const { coverageBefore: before, coverageAfter: after } = loss;
	if (before.state !== 'known' || after.state !== 'known')
		return { label, text: m.programs_loss_coverage_unknown({}, locale), bar: null };
	const text = m.programs_loss_change(
		{ before: formatPercent(before.value, language), after: formatPercent(after.value, language) },
		locale
	);
	const whole = 10_000;
	const kept = Math.min(after.value, whole);
	return {
		label,
		text,
		bar: { kept: keptByOrigin(loss, kept), from: kept, to: Math.min(before.value, whole) }
	};
}

function keptByOrigin({ remaining }: Loss, width: number) {
	const told = remaining.flatMap(({ origin, monthly }) =>
		monthly.state === 'known' ? [{ origin, minor: monthly.value }] : []
	);
	const sum = told.reduce((total, { minor }) => total + minor, 0);
	let from = 0;
	return told
		.filter(({ minor }) => minor > 0)
		.map(({ origin, minor }) => {
			const part = { origin, from, width: (minor / sum) * width };
			from += part.width;
			return part;
		});
}

/** By when its funders can be asked again; no row where nobody knows how long they take. */
function askRow(loss: Loss, facts: Facts, { report, language, locale }: Given) {
	const days = lastSafeDays(loss, facts, report.question.asOf);
	if (days.length === 0) return [];
	const lines = days.map((safe) => lastSafeWords(safe, days.length > 1, language));
	return [{ label: m.funder_record_ask_again({}, locale), lines }];
}

/** Where less than the minimum is left, also why the program cannot go on with it. */
function riskLines(loss: Loss, given: Given): string[] {
	const { report, locale, language } = given;
	const own = report.programs.find(({ program }) => program.id === loss.programId);
	const minimum = own?.program.minimumToStayOpen ?? null;
	const closes = minimum !== null && loss.capacity?.atRisk === true && !loss.total;
	if (!closes) return [riskWords(loss, given)];
	const share = formatPercent(minimum.basisPoints, language);
	const told = { share, reason: minimum.reason };
	return [riskWords(loss, given), m.funder_record_minimum_reason(told, locale)];
}

function riskWords({ capacity }: Loss, { language, locale }: Given): string {
	if (capacity === null) return m.programs_loss_risk_unknown({}, locale);
	const told = { count: formatInteger(capacity.count, language), unit: capacity.unit };
	return capacity.atRisk
		? m.programs_loss_risk_all(told, locale)
		: m.programs_loss_risk_some(told, locale);
}

function remainsWords({ remaining }: Loss, given: Given): string[] {
	const { locale } = given;
	if (remaining.length === 0) return [m.programs_loss_remains_nothing({}, locale)];
	return remaining.map(({ sourceId, monthly }) => {
		const source = sourceName(sourceId, given);
		const amount = amountOf(monthly, given);
		return amount === null
			? m.programs_loss_remains_unknown({ source }, locale)
			: m.programs_loss_remains_part({ source, amount }, locale);
	});
}

function bridgeWords({ bridges }: Loss, given: Given): string[] {
	if (bridges.length === 0) return [m.programs_loss_bridge_nothing({}, given.locale)];
	return bridges.map((bridge) => bridgeWord(bridge, given));
}

function bridgeWord({ sourceId, amount: figure, chance }: Bridge, given: Given): string {
	const { locale, language } = given;
	const source = sourceName(sourceId, given);
	const amount = amountOf(figure, given);
	if (amount === null) return m.programs_loss_bridge_unknown({ source }, locale);
	if (chance === null) return m.programs_loss_bridge_part({ source, amount }, locale);
	const odds = formatPercent(chance, language);
	return m.programs_loss_bridge_chance({ source, amount, chance: odds }, locale);
}

function amountOf(figure: Figure<number>, given: Given): string | null {
	return figure.state === 'known' ? short(figure.value, given) : null;
}
