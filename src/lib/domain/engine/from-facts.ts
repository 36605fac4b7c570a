/** The columns filled from facts that are already in memory. */
import { monthIndex } from '../calendar';
import type { Allocation, Claim, Facts, NeedVersion, Program, Source } from '../facts';
import { origins } from '../facts';
import { match, type Figure } from '../figure';
import { ascending, byAll, groupBy } from '../grouping';
import { money, type AnyMoney } from '../money';
import { readEnd, readStart, type Reading } from '../reading';
import {
	CurrencyPlaces,
	forReadings,
	placeIn,
	placesOf,
	profileOrder,
	ranksOf,
	startsOf,
	stepOrder,
	type AllocationColumns,
	type ClaimColumns,
	type LedgerArrays,
	type NeedColumns,
	type ProgramColumns,
	type SourceColumns
} from './ledger-arrays';
import { packDay, packOptionalDay } from './packed-days';

type Places = ReadonlyMap<number, number>;

export function arraysFromFacts(facts: Facts): LedgerArrays {
	const currencies = new CurrencyPlaces();
	const programs = placesOf(facts.programs.map(({ id }) => id));
	const sources = placesOf(facts.sources.map(({ id }) => id));
	return {
		programs: programColumns(facts.programs),
		needs: needColumns(facts.needs, programs, currencies),
		sources: sourceColumns(facts),
		claims: claimColumns(facts, sources),
		allocations: allocationColumns(facts.allocations, sources, programs, currencies),
		currencies: currencies.codes,
		rates: facts.rates,
		shortOver: facts.shortOver
	};
}

function programColumns(programs: readonly Program[]): ProgramColumns {
	const names = programs.map(({ name }) => name[name.first] ?? '');
	const ranks = ranksOf(names);
	return {
		ids: programs.map(({ id }) => id),
		endMonth: Int32Array.from(programs, ({ end }) => (end === null ? 0 : monthIndex(end))),
		rank: Int32Array.from(names, (name) => ranks.get(name) ?? 0)
	};
}

function needColumns(
	needs: readonly NeedVersion[],
	programs: Places,
	currencies: CurrencyPlaces
): NeedColumns {
	const versions = needs.toSorted(
		byAll(
			ascending((version) => version.approvedOn ?? ''),
			ascending((version) => version.label)
		)
	);
	const lines = versions.flatMap((version) => version.lines);
	return {
		program: Int32Array.from(versions, ({ programId }) => placeIn(programs, programId)),
		approvedOn: Int32Array.from(versions, ({ approvedOn }) => packOptionalDay(approvedOn)),
		currency: Uint8Array.from(versions, ({ currency }) => currencies.placeOf(currency)),
		firstLine: startsOf(versions.map((version) => version.lines.length)),
		monthly: Float64Array.from(lines, ({ monthly }) => monthly),
		fromMonth: Int32Array.from(lines, ({ from }) => monthIndex(from)),
		toMonth: Int32Array.from(lines, ({ to }) => monthIndex(to))
	};
}

function sourceColumns({ sources, funders, allocations }: Facts): SourceColumns {
	const funderOrigins = new Map(funders.map(({ id, origin }) => [id, origins.indexOf(origin)]));
	const steps = sources.map((source) => source.steps.toSorted(inOrderTaken));
	const given = groupBy(allocations, ({ sourceId }) => sourceId);
	return {
		ids: sources.map(({ id }) => id),
		origin: Uint8Array.from(sources, ({ funderId }) => placeIn(funderOrigins, funderId)),
		carriesOver: Uint8Array.from(sources, ({ carriesOver }) => (carriesOver ? 1 : 0)),
		start: forReadings((reading) =>
			Int32Array.from(sources, ({ start }) => packOptionalDay(readStart(start, reading)))
		),
		end: forReadings((reading) =>
			Int32Array.from(sources, ({ end }) => packOptionalDay(readEnd(end, reading)))
		),
		amount: forReadings((reading) =>
			Float64Array.from(sources, (source) => amountUnder(source, reading))
		),
		allocated: Float64Array.from(sources, ({ id }) => sumOfKnown(given.get(id) ?? [])),
		firstStep: startsOf(steps.map((own) => own.length)),
		stepDay: Int32Array.from(steps.flat(), ({ day }) => packDay(day)),
		stepEffective: Int32Array.from(steps.flat(), ({ effective }) => packDay(effective)),
		step: Uint8Array.from(steps.flat(), ({ step }) => stepOrder.indexOf(step))
	};
}

const inOrderTaken = byAll<Source['steps'][number]>(
	ascending((step) => step.day),
	ascending((step) => step.effective),
	ascending((step) => stepOrder.indexOf(step.step))
);

function amountUnder({ amount, lowest, highest }: Source, reading: Reading): number {
	const outer = { cautious: lowest, adopted: null, hopeful: highest }[reading];
	const adopted = minorOf(amount);
	return Number.isNaN(adopted) ? adopted : (outer ?? adopted);
}

function sumOfKnown(allocations: readonly Allocation[]): number {
	return allocations.reduce((sum, { amount }) => {
		const minor = minorOf(amount);
		return Number.isNaN(minor) ? sum : sum + minor;
	}, 0);
}

function claimColumns({ claims, documents, sources }: Facts, places: Places): ClaimColumns {
	const days = new Map(documents.map(({ id, day }) => [id, day]));
	const open = new Set(sources.flatMap(({ id, start }) => (start.state === 'unknown' ? [id] : [])));
	const dated = claims.flatMap(({ adopted, sourceId, documentId }: Claim) => {
		const day = days.get(documentId);
		return adopted && day && open.has(sourceId) ? [{ sourceId, day }] : [];
	});
	return {
		source: Int32Array.from(dated, ({ sourceId }) => placeIn(places, sourceId)),
		day: Int32Array.from(dated, ({ day }) => packDay(day))
	};
}

function allocationColumns(
	rows: readonly Allocation[],
	sources: Places,
	programs: Places,
	currencies: CurrencyPlaces
): AllocationColumns {
	const ranks = ranksOf(rows.flatMap(({ line }) => line ?? []));
	return {
		source: Int32Array.from(rows, ({ sourceId }) => placeIn(sources, sourceId)),
		program: Int32Array.from(rows, ({ programId }) => placeIn(programs, programId)),
		amount: Float64Array.from(rows, ({ amount }) => minorOf(amount)),
		currency: Uint8Array.from(rows, ({ amount }) => currencies.placeOf(currencyOf(amount))),
		start: Int32Array.from(rows, ({ start }) => packOptionalDay(start)),
		end: Int32Array.from(rows, ({ end }) => packOptionalDay(end)),
		profile: Uint8Array.from(rows, ({ profile }) => profileOrder.indexOf(profile)),
		line: Int32Array.from(rows, ({ line }) => (line === null ? 0 : (ranks.get(line) ?? 0)))
	};
}

function minorOf(amount: Figure<AnyMoney>): number {
	return match(amount, { known: ({ minor }) => minor, undisclosed: () => NaN, missing: () => NaN });
}

/** Money without a figure is never converted: its currency is of no matter. */
function currencyOf(amount: Figure<AnyMoney>): string {
	const untold = () => money('KZT', 0).currency;
	return match(amount, { known: ({ currency }) => currency, undisclosed: untold, missing: untold });
}
