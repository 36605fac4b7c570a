/** The bar of a source while somebody types: the form itself is asked, and nothing is saved. */
import type { SubmitFunction } from '@sveltejs/kit';
import type { Attachment } from 'svelte/attachments';
import { pressEnded } from '$lib/components/ui/press';
import type { BarView } from '../split-bar-view';

type Answered = Extract<Awaited<ReturnType<SubmitFunction>>, (...given: never[]) => unknown>;

const pauseMilliseconds = 350;

/** @param given the bar of the page as it was loaded or last answered */
export function counting(given: () => BarView) {
	let counted = $state.raw<{ readonly from: BarView; readonly bar: BarView } | null>(null);
	return {
		get bar() {
			const from = given();
			return counted?.from === from ? counted.bar : from;
		},
		/** Keeps what was typed; only the bar follows a count. */
		answered: (async ({ result, formData, update }) => {
			if (formData.get('then') !== 'count') {
				await update({ reset: false });
				return;
			}
			const bar =
				result.type === 'success' || result.type === 'failure' ? result.data?.['bar'] : null;
			await pressEnded();
			if (isBar(bar)) counted = { from: given(), bar };
		}) satisfies Answered,
		/** Asks the form that the element stands in, once nobody has typed for a moment. */
		whileTyping: ((element) => {
			const form = element.closest('form');
			const button = form?.querySelector<HTMLButtonElement>('button[value="count"]');
			if (!form || !button) return;
			let waiting: ReturnType<typeof setTimeout> | undefined;
			const typed = () => {
				clearTimeout(waiting);
				waiting = setTimeout(() => form.requestSubmit(button), pauseMilliseconds);
			};
			const sent = () => clearTimeout(waiting);
			form.addEventListener('input', typed);
			form.addEventListener('submit', sent);
			return () => {
				clearTimeout(waiting);
				form.removeEventListener('input', typed);
				form.removeEventListener('submit', sent);
			};
		}) satisfies Attachment
	};
}

function isBar(value: unknown): value is BarView {
	return typeof value === 'object' && value !== null && 'under' in value && 'blocks' in value;
}
