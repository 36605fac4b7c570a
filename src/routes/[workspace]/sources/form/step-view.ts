/** The forms of one step of a source, and the question before it is deleted, as plain strings. */
import type { StaleView } from '$lib/components/ui/stale-view';
import type { FirmnessStep, Language, Source } from '$lib/domain/facts';
import { kindDeclarations } from '$lib/domain/kinds';
import { latestRung } from '$lib/domain/steps';
import { formatDay } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { firmnessWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { capitalised } from '../filter-view';
import type { RemovalView } from '../../record/removal-view';
import { deletionView } from './deletion-view';
import { headView } from './head-view';
import { staleRows } from './stale-view';
import { stepWords } from './step-words';
import { percentText, type Typed } from './typed';

interface Place {
	readonly base: string;
	readonly search: string;
	readonly asOf: string;
}

type Recorded = Source & { readonly version: number };

/** @param step the one that is corrected; null for the next one */
export function stepForm(
	source: Recorded,
	step: FirmnessStep | null,
	place: Place,
	language: Language
) {
	const reader = { locale: language };
	const own = `${place.base}/sources/${source.id}`;
	const named = { source: nameIn(source.name, language).text };
	const title =
		step === null
			? m.kinds_step_new_title(named, reader)
			: m.kinds_step_edit_title({ step: firmnessWord(step.step, language), ...named }, reader);
	return {
		head: headView({ title, here: m.kinds_step_crumb({}, reader) }, place, source, language),
		errors: m.source_form_errors({}, reader),
		words: stepWords(language),
		ladder: ladderOf(source, language),
		typed: { ...typedStep(source, step, place.asOf), version: String(source.version) },
		reason: step && {
			label: m.source_form_reason({}, reader),
			hint: m.source_form_reason_hint({}, reader)
		},
		go: {
			save: m.kinds_step_save({}, reader),
			cancel: m.source_form_cancel({}, reader),
			back: own + place.search,
			remove: step && {
				text: m.kinds_step_delete({}, reader),
				href: `${own}/steps/${step.step}/${step.day}/delete${place.search}`
			}
		}
	};
}

/** What stands now beside what was typed, where somebody saved the source meanwhile. */
export function staleStep(
	source: Source,
	step: FirmnessStep | null,
	{ yours, address }: { readonly yours: Typed; readonly address: string },
	language: Language
): StaleView {
	const words = stepWords(language);
	const fields = {
		step: { label: words.label, options: ladderOf(source, language) },
		stepDay: { label: words.day },
		chance: { label: words.chance },
		stepReason: { label: words.reason }
	};
	const standing = step ?? latestRung(source.steps);
	const theirs = standing === null ? {} : typedStep(source, standing, standing.day);
	return staleRows({ theirs, yours, address }, fields, language);
}

export function stepDeletion(
	source: Recorded,
	step: FirmnessStep,
	place: Place,
	language: Language
): RemovalView {
	const reader = { locale: language };
	const shown = { step: firmnessWord(step.step, language), day: formatDay(step.day, language) };
	const words = {
		title: m.kinds_step_delete_title(shown, reader),
		here: m.kinds_step_crumb({}, reader)
	};
	const only = source.steps.length === 1;
	const asked = {
		head: headView(words, place, source, language),
		about: only ? m.kinds_step_delete_only({}, reader) : m.kinds_step_delete_about({}, reader),
		version: only ? null : source.version,
		keep: {
			text: m.kinds_step_delete_keep({}, reader),
			href: `${place.base}/sources/${source.id}${place.search}`
		},
		go: m.kinds_step_delete_do({}, reader)
	};
	return deletionView(asked, language);
}

function ladderOf({ kind }: Source, language: Language) {
	return kindDeclarations[kind].ladder.map((rung) => ({
		value: rung,
		text: capitalised(firmnessWord(rung, language))
	}));
}

/** The next rung of the ladder is offered for the day that is looked at. */
function typedStep({ kind, steps }: Source, step: FirmnessStep | null, today: string): Typed {
	if (step) {
		const { chance, reason } = step;
		return {
			step: step.step,
			stepDay: step.day,
			chance: chance === null ? '' : percentText(chance),
			stepReason: reason ?? ''
		};
	}
	const { ladder } = kindDeclarations[kind];
	const reached = ladder.findIndex((rung) => rung === latestRung(steps)?.step);
	return { step: ladder[reached + 1] ?? ladder.at(-1) ?? '', stepDay: today };
}
