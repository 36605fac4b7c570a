/** A source's terms as known on a day, under a reading: firmness, dates, amount. */
import type { Amendment } from './agreement';
import { amendmentsKnown, lastStage, sourceAmended, stagesOf, type Stages } from './amended';
import { earlier, type Day } from './calendar';
import type { Claim, Facts, FirmnessStep, Funder, Origin, Question, Source } from './facts';
import type { Figure } from './figure';
import { ascending, byAll, groupBy } from './grouping';
import { departures, firmnesses, type Departure, type Firmness, type Step } from './kinds';
import { readStart } from './reading';

export interface Terms {
	/** As its amendments leave it that are signed by the day. */
	readonly source: Source;
	/** Its terms one after the other; the last stage's amount and end are `amount` and `to`. */
	readonly stages: Stages;
	readonly funder: Funder;
	readonly origin: Origin;
	readonly firmness: Firmness;
	/** Basis points; null where none was entered, and for committed money. */
	readonly chance: number | null;
	/** How the ladder was left, if it was. */
	readonly left: Departure | null;
	/** The last funded day of a terminated source. */
	readonly terminatedOn: Day | null;
	/** Minor units of the agreement currency, under the reading. */
	readonly amount: Figure<number>;
	readonly from: Day | null;
	readonly to: Day | null;
	/** The first day it is known to run: its start or, that being unknown, its claim's day. */
	readonly runsFrom: Day | null;
	/** The day of the document that its adopted claim stands in; null where none is dated. */
	readonly claimDay: Day | null;
	/** The day it was stated: of its document or, without one, of its first step. */
	readonly statedOn: Day;
}

const stepOrder: readonly Step[] = [...firmnesses, ...departures];

/** All sources known on the as-of day, by name; declined and withdrawn ones left out. */
export function termsAsOf(facts: Facts, question: Pick<Question, 'asOf' | 'reading'>): Terms[] {
	const funders = new Map(facts.funders.map((funder) => [funder.id, funder]));
	const claimDays = adoptedClaimDays(facts, question.asOf);
	const amendments = groupBy(facts.amendments, (amendment) => amendment.sourceId);
	const sources = facts.sources.toSorted(ascending(({ name }) => name[name.first] ?? ''));
	return sources.flatMap((source) => {
		const funder = funders.get(source.funderId);
		if (!funder) throw new Error(`source ${source.id} has no funder`);
		const known = amendmentsKnown(amendments.get(source.id) ?? [], question.asOf);
		const terms = termsOf(source, known, funder, question, claimDays.get(source.id) ?? null);
		return terms && terms.left !== 'declined' && terms.left !== 'withdrawn' ? [terms] : [];
	});
}

function termsOf(
	source: Source,
	amendments: readonly Amendment[],
	funder: Funder,
	question: Pick<Question, 'asOf' | 'reading'>,
	claimDay: Day | null
): Terms | null {
	const steps = source.steps.filter((step) => step.day <= question.asOf).sort(inOrderTaken);
	const rungs = steps.filter(isRung);
	const rung = rungs.at(-1);
	const first = steps[0];
	if (!rung || !first) return null;
	const departure = steps.findLast(isDeparture);
	const start = readStart(source.start, question.reading);
	const stages = stagesOf(source, amendments, question.reading);
	const { amount, to } = lastStage(stages);
	return {
		source: sourceAmended(source, amendments),
		stages,
		funder,
		origin: funder.origin,
		firmness: rung.step,
		chance: rung.chance,
		left: departure?.step ?? null,
		terminatedOn: departure?.step === 'terminated' ? departure.effective : null,
		amount,
		from: start,
		to,
		runsFrom: start ?? claimDay ?? first.day,
		claimDay,
		statedOn: claimDay ?? first.day
	};
}

/** By day; of two steps on one day, the one higher up the ladder is the later. */
const inOrderTaken = byAll<FirmnessStep>(
	ascending((step) => step.day),
	ascending((step) => step.effective),
	ascending((step) => stepOrder.indexOf(step.step)),
	ascending((step) => step.chance ?? -1)
);

/** The last funded day under the reading: its end, or the day it was terminated; null: not told. */
export function lastDay({ to, terminatedOn }: Pick<Terms, 'to' | 'terminatedOn'>): Day | null {
	return to === null || terminatedOn === null ? (to ?? terminatedOn) : earlier(to, terminatedOn);
}

/** The earliest day of an adopted claim's document, by source, as far as known on the as-of day. */
function adoptedClaimDays(facts: Facts, asOf: Day): Map<number, Day> {
	const days = new Map(facts.documents.map((document) => [document.id, document.day]));
	const dated = claimsAsOf(facts, asOf)
		.filter((claim) => claim.adopted)
		.flatMap((claim: Claim) => {
			const day = days.get(claim.documentId);
			return day ? [{ sourceId: claim.sourceId, day }] : [];
		})
		.sort(ascending((claim) => claim.day))
		.reverse();
	return new Map(dated.map(({ sourceId, day }) => [sourceId, day]));
}

/** The claims known on a day; one whose document bears no date always is. */
export function claimsAsOf(facts: Pick<Facts, 'claims' | 'documents'>, asOf: Day): Claim[] {
	const days = new Map(facts.documents.map((document) => [document.id, document.day]));
	return facts.claims.filter((claim) => (days.get(claim.documentId) ?? '') <= asOf);
}

type StepOf<S extends Step> = FirmnessStep & { readonly step: S };

function isDeparture(step: FirmnessStep): step is StepOf<Departure> {
	return departures.some((departure) => departure === step.step);
}

function isRung(step: FirmnessStep): step is StepOf<Firmness> {
	return !isDeparture(step);
}
