/** Keeps on the device what is typed into a form, and puts it back after the page was lost. */
import type { SubmitFunction } from '@sveltejs/kit';
import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { DraftView } from './draft-view';
import {
	deviceStorage,
	forgetDraft,
	isSame,
	readDraft,
	typedInto,
	writeDraft,
	type Draft,
	type Typed
} from './drafts';

type Answered = Extract<Awaited<ReturnType<SubmitFunction>>, (...given: never[]) => unknown>;

export type KeptDraft = ReturnType<typeof keepDraft>;

export function keepDraft(given: () => DraftView) {
	let restored = $state.raw<Draft | null>(null);
	let turn = $state(0);
	const forget = () => {
		const storage = deviceStorage();
		if (storage) forgetDraft(storage, given().key);
	};
	return {
		/** What stands in the form instead of what it was opened with; null: nothing was restored. */
		get typed(): Typed | null {
			return restored?.typed ?? null;
		},
		get told(): string | null {
			return restored && toldOf(restored, given());
		},
		/** Counts how often the fields were filled anew, to draw them anew. */
		get turn(): number {
			return turn;
		},
		keep: ((form: HTMLFormElement) => {
			const storage = deviceStorage();
			if (storage === null) return;
			const { key, now } = untrack(given);
			const untouched = typedInto(form);
			const draft = readDraft(storage, key, now);
			const stop = writing(form, { storage, key, untouched });
			if (draft !== null && !isSame(draft.typed, untouched)) {
				restored = draft;
				turn = untrack(() => turn) + 1;
				void tick().then(() => form.dispatchEvent(new Event('input')));
			}
			return stop;
		}) satisfies Attachment<HTMLFormElement>,
		/** The form as it was opened. */
		async discard(form: HTMLFormElement | null) {
			forget();
			restored = null;
			turn += 1;
			await tick();
			form?.dispatchEvent(new Event('input'));
			form?.querySelector<HTMLElement>('input:not([type="hidden"]), select')?.focus();
		},
		/** Lets it go once it is saved; what comes back with errors stands in the form itself. */
		answered: (async ({ result, update }) => {
			if (result.type === 'redirect' && result.location.startsWith(given().home)) forget();
			await update({ reset: false });
			restored = null;
		}) satisfies Answered,
		/** Somebody leaves the form of their own will. */
		left: forget
	};
}

interface Kept {
	readonly storage: Storage;
	readonly key: string;
	/** As the form was opened: typed back to this, nothing needs to be kept. */
	readonly untouched: Typed;
}

function writing(form: HTMLFormElement, { storage, key, untouched }: Kept): () => void {
	const write = ({ timeStamp }: Event) => {
		const typed = typedInto(form);
		if (isSame(typed, untouched)) forgetDraft(storage, key);
		else writeDraft(storage, key, { typed, at: Math.round(performance.timeOrigin + timeStamp) });
	};
	const events = ['input', 'change'];
	for (const event of events) form.addEventListener(event, write);
	return () => {
		for (const event of events) form.removeEventListener(event, write);
	};
}

function toldOf({ at }: Draft, { now, today, earlier, days }: DraftView): string {
	const [day, time] = momentOf(at);
	if (day === momentOf(now)[0]) return today.replace('{time}', time);
	return earlier.replace('{day}', days[day] ?? day).replace('{time}', time);
}

/** The day and the time of day, as this device's clock counts them. */
function momentOf(at: number): [day: string, time: string] {
	const moment = new Date(at);
	const digits = (value: number) => String(value).padStart(2, '0');
	const day = [moment.getFullYear(), digits(moment.getMonth() + 1), digits(moment.getDate())];
	return [day.join('-'), `${digits(moment.getHours())}:${digits(moment.getMinutes())}`];
}
