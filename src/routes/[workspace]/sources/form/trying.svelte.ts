/** What saving would change while somebody types: the form is tried, and nothing is saved. */
import { deserialize } from '$app/forms';
import type { Attachment } from 'svelte/attachments';
import type { ChangesView } from './changes-view';

/** A trial writes and takes back: longer than a question's pause. */
const pauseMilliseconds = 700;

/** @param given what stood beside the form as it was loaded or last answered */
export function trying(given: () => ChangesView) {
	let tried = $state.raw<{ readonly from: ChangesView; readonly changes: ChangesView } | null>(
		null
	);
	return {
		get changes() {
			const from = given();
			return tried?.from === from ? tried.changes : from;
		},
		/** @param address the action that tries the form in which the element stands */
		whileTyping: (address: string): Attachment<HTMLElement> =>
			onPause(async (form, signal) => {
				const changes = await askedAt(address, form, signal);
				if (changes !== null && !signal.aborted) tried = { from: given(), changes };
			})
	};
}

function onPause(
	ask: (form: FormData, signal: AbortSignal) => Promise<void>
): Attachment<HTMLElement> {
	return (element) => {
		const form = element.closest('form');
		if (form === null) return;
		let asking = new AbortController();
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const stop = () => {
			clearTimeout(waiting);
			asking.abort();
		};
		const soon = () => {
			stop();
			asking = new AbortController();
			const { signal } = asking;
			waiting = setTimeout(() => void ask(new FormData(form), signal), pauseMilliseconds);
		};
		const events = ['input', 'change'];
		for (const event of events) form.addEventListener(event, soon);
		form.addEventListener('submit', stop);
		return () => {
			stop();
			for (const event of events) form.removeEventListener(event, soon);
			form.removeEventListener('submit', stop);
		};
	};
}

/** Without an answer what stood there stays: everything is worked out when the form is sent. */
async function askedAt(
	address: string,
	form: FormData,
	signal: AbortSignal
): Promise<ChangesView | null> {
	form.delete('documentFile');
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	const sent = { method: 'POST', body: form, headers, signal };
	const response = await fetch(address, sent).catch(() => null);
	if (!response?.ok) return null;
	const result = deserialize(await response.text());
	const changes: unknown = result.type === 'success' ? result.data?.['changes'] : null;
	return isChanges(changes) ? changes : null;
}

function isChanges(value: unknown): value is ChangesView {
	return typeof value === 'object' && value !== null && 'programs' in value && 'leftOut' in value;
}
