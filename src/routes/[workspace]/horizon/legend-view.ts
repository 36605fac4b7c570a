/** The signs that occur in the picture, each with its meaning. */
import { origins, type Origin } from '$lib/domain/facts';
import type { NeedStrip, RibbonStrip } from '$lib/charts/horizon/strip-types';
import type { LegendItem, RowView, TotalMoney } from '$lib/charts/horizon/view-types';
import { originWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import type { Given } from './given';

/** @param totals those that are drawn beside the rows: of folded regions */
export function legendView(
	rows: readonly RowView[],
	totals: readonly TotalMoney[],
	given: Given
): LegendItem[] {
	const ribbons = rows.flatMap(({ strip }) => (strip.kind === 'ribbon' ? [strip] : []));
	const needs = rows.flatMap(({ strip }) => (strip.kind === 'need' ? [strip] : []));
	const losses = rows.some(({ strip }) => strip.losses.length > 0);
	const { locale } = given;
	return [
		...moneySigns(ribbons, needs, totals, given),
		...ribbonSigns(ribbons, given),
		...(needs.length + totals.length > 0
			? [{ sign: 'gap' as const, text: m.horizon_legend_gap({}, locale) }]
			: []),
		...(losses ? [{ sign: 'money-ends' as const, text: m.horizon_legend_ends({}, locale) }] : [])
	];
}

function moneySigns(
	ribbons: readonly RibbonStrip[],
	needs: readonly NeedStrip[],
	totals: readonly TotalMoney[],
	{ language, locale }: Given
): LegendItem[] {
	const months = needs.flatMap((strip) => strip.months);
	const totalMonths = totals.flatMap((total) => total.months);
	const solid = [
		...origins.filter((origin) => totalMonths.some(({ contracted }) => contracted[origin] > 0)),
		...months.flatMap(({ contracted }) => contracted.map(({ origin }) => origin)),
		...ribbons.flatMap(({ presences }) => presences.filter(isKnown).map(({ origin }) => origin))
	];
	const hidden = [
		...months.flatMap(({ undisclosed }) => undisclosed.map(({ origin }) => origin)),
		...ribbons.flatMap(({ presences }) =>
			presences.filter((presence) => !isKnown(presence)).map(({ origin }) => origin)
		)
	];
	const expected = [...months, ...totalMonths].flatMap(({ expected: parts }) =>
		parts.map(({ texture }) => texture)
	);
	const occurring = (list: readonly string[]) => (origin: Origin) => list.includes(origin);
	return [
		...origins.filter(occurring(solid)).map((origin) => {
			return { sign: 'solid' as const, origin, text: originWord(origin, language) };
		}),
		...origins.filter(occurring(hidden)).map((origin) => {
			const text = m.horizon_legend_undisclosed({ origin }, locale);
			return { sign: 'undisclosed' as const, origin, text };
		}),
		...(expected.includes('promised')
			? [{ sign: 'promised' as const, text: m.horizon_legend_promised({}, locale) }]
			: []),
		...(expected.includes('pipeline')
			? [{ sign: 'pipeline' as const, text: m.horizon_legend_pipeline({}, locale) }]
			: [])
	];
}

function isKnown({ weight }: { readonly weight: number | null }): boolean {
	return weight !== null;
}

function ribbonSigns(ribbons: readonly RibbonStrip[], { locale }: Given): LegendItem[] {
	if (ribbons.length === 0) return [];
	const brackets = ribbons.some((strip) => strip.brackets.length > 0);
	const bare = ribbons.some((strip) => strip.bare.length > 0);
	return [
		{ sign: 'fading', text: m.horizon_legend_fading({}, locale) },
		...(brackets ? [{ sign: 'bracket' as const, text: m.horizon_legend_bracket({}, locale) }] : []),
		...(bare
			? [{ sign: 'nothing-contracted' as const, text: m.horizon_legend_nothing({}, locale) }]
			: [])
	];
}
