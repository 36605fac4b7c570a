/** Asks the server about a form while it is filled in: at once for a choice, after a pause in typing. */
import type { Attachment } from 'svelte/attachments';
import { pressEnded } from './press';

/** Milliseconds without a key. */
const pause = 350;

/**
 * @param addressOf where to ask about what the form holds; null: there is nothing to ask
 * @param told receives the answer; null where nothing was asked or no answer came
 */
export function askWhileTyping<Answer>(
	addressOf: (form: FormData) => string | null,
	told: (answer: Answer | null) => void
): Attachment<HTMLElement> {
	return (element) => {
		const form = element.closest('form');
		if (form === null) return;
		let asking = new AbortController();
		let waiting: ReturnType<typeof setTimeout> | undefined;
		let last: string | null = null;
		const ask = async () => {
			const address = addressOf(new FormData(form));
			if (address === last) return;
			last = address;
			asking.abort();
			asking = new AbortController();
			const answer = address === null ? null : await answerAt<Answer>(address, asking.signal);
			await pressEnded();
			if (address === last) told(answer);
		};
		const now = () => void ask();
		const soon = () => {
			clearTimeout(waiting);
			waiting = setTimeout(now, pause);
		};
		form.addEventListener('input', soon);
		form.addEventListener('change', now);
		soon();
		return () => {
			form.removeEventListener('input', soon);
			form.removeEventListener('change', now);
			clearTimeout(waiting);
			asking.abort();
		};
	};
}

/** Without an answer the form is as without JavaScript: everything is checked when it is saved. */
async function answerAt<Answer>(address: string, signal: AbortSignal): Promise<Answer | null> {
	const response = await fetch(address, { signal }).catch(() => null);
	if (!response?.ok) return null;
	const answer: Answer | null = await response.json();
	return answer;
}
