/** A report as data: names instead of ids, and with each figure its rate, date, origin and basis. */
import { addDays, monthOf, type Month } from '$lib/domain/calendar';
import type { Facts, Language, Name } from '$lib/domain/facts';
import { match, type Figure } from '$lib/domain/figure';
import type { Loss, ProgramReport, Report, Shares, Total } from '$lib/domain/report';
import { nameIn } from '$lib/format/names';
import { checkData } from './check-data';
import { decimal, impliedData, rateData, type Words } from './plain-data';

/** The whole report, ready for JSON. Amounts are decimal texts of the lens currency. */
export function reportData(report: Report, facts: Facts, language: Language) {
	const words = namesOf(report, facts, language);
	const figures = figuresOf(report);
	return {
		...questionData(report),
		...lossesData(report, words, figures),
		programs: report.programs.map((program) => programData(program, words, figures)),
		...totalsData(report, words, figures),
		...statedData(report, words, figures),
		checks: report.checks.map((check) => checkData(check, words))
	};
}

function questionData({ question, basis, officialRate }: Report) {
	const { asOf, reading, lens, from, to } = question;
	return { asOf, reading, lens, basis, from, to, officialRate: rateData(officialRate) };
}

function lossesData(report: Report, words: Words, figures: Figures) {
	return {
		losses: report.losses.map((loss) => lossData(loss, words, figures)),
		simultaneous: report.simultaneous.map(({ programIds, region, ...rest }) => ({
			...rest,
			region: region && words.text(region),
			programs: programIds.map(words.program).sort()
		})),
		ending: report.ending.map(({ sourceId, day, amount }) => ({
			source: words.source(sourceId),
			day,
			amount: figures.at(amount, monthOf(day))
		})),
		readings: report.readings.map(({ reading, losses }) => ({
			reading,
			losses: losses.map(({ programId, day, standing }) => ({
				program: words.program(programId),
				day,
				standing
			}))
		}))
	};
}

function totalsData(report: Report, words: Words, figures: Figures) {
	return {
		months: report.months.map(({ month, need, gap, counted, committed, byOrigin }) => ({
			month,
			programsCounted: counted,
			need: figures.total(need, month),
			gap: figures.total(gap, month),
			committed: figures.total(committed, month),
			byOrigin: eachTotal(byOrigin, (total) => figures.total(total, month))
		})),
		leftOut: report.leftOut.map(({ programId, ...rest }) => ({
			program: words.program(programId),
			...rest
		})),
		shares: sharesData(report.shares, words, figures),
		years: report.years.map(({ year, months, need, gap, shares }) => ({
			year,
			months,
			need: figures.total(need, null),
			gap: figures.total(gap, null),
			shares: sharesData(shares, words, figures)
		}))
	};
}

function statedData(report: Report, words: Words, figures: Figures) {
	return {
		unplaced: report.unplaced.map((source) => ({
			source: words.source(source.sourceId),
			origin: source.origin,
			firmness: source.firmness,
			amount: figures.plain(source.amount),
			lowest: figures.amount(source.lowest),
			highest: figures.amount(source.highest),
			placedInTime: source.placedInTime,
			rate: rateData(source.rate),
			implied: source.implied && impliedData(source.implied)
		})),
		stated: report.stated.map(({ origin, printed, lowest, highest, overlapping }) => ({
			origin,
			printed: figures.total(printed, null),
			lowest: figures.amount(lowest),
			highest: figures.amount(highest),
			overlapping
		}))
	};
}

function namesOf(report: Report, facts: Facts, language: Language): Words {
	const text = (name: Name) => nameIn(name, language).text;
	const lookUp = (named: ReadonlyMap<number, { readonly name: Name }>, what: string) => {
		return (id: number) => {
			const found = named.get(id);
			if (!found) throw new Error(`the report names ${what} ${id}, which the facts do not hold`);
			return text(found.name);
		};
	};
	return {
		text,
		program: lookUp(new Map(facts.programs.map((program) => [program.id, program])), 'program'),
		source: lookUp(report.sources, 'source'),
		funder: lookUp(report.funders, 'funder'),
		plan: lookUp(report.plans, 'plan')
	};
}

/** Figures with what they rest on: the rates of their month, the basis, what they leave out. */
function figuresOf(report: Report) {
	const { lens } = report.question;
	const byMonth = new Map(report.rates.map(({ month, rates }) => [month, rates]));
	const amount = (minor: number | null) => (minor === null ? null : decimal(minor, lens));
	const basis = (month: Month | null) => ({
		currency: lens,
		basis: report.basis,
		...(month === null ? {} : { rates: (byMonth.get(month) ?? []).map(rateData) })
	});
	const plain = (figure: Figure<number>) =>
		match<number, { state: string; amount?: string; reason?: string }>(figure, {
			known: (minor) => ({ state: 'known', amount: decimal(minor, lens) }),
			undisclosed: () => ({ state: 'undisclosed' }),
			missing: (reason) => ({ state: 'missing', reason })
		});
	return {
		amount,
		plain,
		at: (figure: Figure<number>, month: Month) => ({ ...plain(figure), ...basis(month) }),
		total: (total: Total, month: Month | null) => ({
			amount: decimal(total.minor, lens),
			assumed: total.assumed,
			undisclosedSources: total.undisclosed.length,
			withoutRate: total.withoutRate,
			...basis(month)
		})
	};
}

type Figures = ReturnType<typeof figuresOf>;

function lossData(loss: Loss, words: Words, figures: Figures) {
	return {
		program: words.program(loss.programId),
		day: loss.day,
		standing: loss.standing,
		sources: loss.sourceIds.map(words.source).sort(),
		origins: loss.origins,
		monthly: { ...figures.at(loss.monthly, monthOf(addDays(loss.day, 1))), assumed: loss.assumed },
		total: loss.total,
		remaining: loss.remaining.map(({ sourceId, origin, monthly }) => ({
			source: words.source(sourceId),
			origin,
			monthly: figures.plain(monthly)
		})),
		coverageBefore: basisPoints(loss.coverageBefore),
		coverageAfter: basisPoints(loss.coverageAfter),
		interruptionDays: loss.interruption,
		bridged: loss.bridged,
		bridges: loss.bridges.map(({ sourceId, amount, chance }) => ({
			source: words.source(sourceId),
			amount: figures.plain(amount),
			chanceBasisPoints: chance
		})),
		capacity: loss.capacity
	};
}

function programData(report: ProgramReport, words: Words, figures: Figures) {
	const { program, months, needRecorded, fundedUntil, fundingEnds, mainOrigin } = report;
	return {
		program: words.text(program.name),
		kind: program.kind,
		needRecorded,
		fundedUntil,
		fundingEnds,
		mainOrigin,
		months: months.map((month) => ({
			month: month.month,
			need: figures.at(month.need, month.month),
			committed: figures.total(month.committed, month.month),
			byOrigin: eachTotal(month.byOrigin, (total) => figures.total(total, month.month)),
			gap: figures.at(month.gap, month.month),
			coverage: basisPoints(month.coverage)
		}))
	};
}

function sharesData(shares: Shares, words: Words, figures: Figures) {
	const { concentration } = shares;
	return {
		committed: figures.total(shares.committed, null),
		byOrigin: eachTotal(shares.byOrigin, (total) => figures.total(total, null)),
		share: {
			state: basisPoints(shares.share.state),
			domestic: basisPoints(shares.share.domestic),
			foreign: basisPoints(shares.share.foreign)
		},
		byCount: shares.byCount,
		concentration: concentration && {
			funder: words.funder(concentration.funderId),
			shareBasisPoints: concentration.share,
			herfindahl: concentration.herfindahl
		}
	};
}

function eachTotal<T>(
	byOrigin: Readonly<Record<'state' | 'domestic' | 'foreign', Total>>,
	change: (total: Total) => T
) {
	return {
		state: change(byOrigin.state),
		domestic: change(byOrigin.domestic),
		foreign: change(byOrigin.foreign)
	};
}

function basisPoints(figure: Figure<number>) {
	return match<number, { state: string; basisPoints?: number; reason?: string }>(figure, {
		known: (value) => ({ state: 'known', basisPoints: value }),
		undisclosed: () => ({ state: 'undisclosed' }),
		missing: (reason) => ({ state: 'missing', reason })
	});
}
