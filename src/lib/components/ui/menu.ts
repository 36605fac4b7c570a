/** A `<details>` that behaves like a menu: it closes on Escape, on a press elsewhere, on a new page. */
import { page } from '$app/state';
import type { Attachment } from 'svelte/attachments';

export const menu: Attachment<HTMLDetailsElement> = (details) => {
	closeOnceElsewhere(details, page.url.href);
	const pressed = ({ target }: PointerEvent) => {
		if (target instanceof Node && !details.contains(target)) details.open = false;
	};
	const typed = ({ key }: KeyboardEvent) => {
		if (key !== 'Escape' || !details.open) return;
		details.open = false;
		details.querySelector('summary')?.focus();
	};
	document.addEventListener('pointerdown', pressed);
	details.addEventListener('keydown', typed);
	return () => {
		document.removeEventListener('pointerdown', pressed);
		details.removeEventListener('keydown', typed);
	};
};

/** The address is read, so that the attachment runs anew when it changes. */
function closeOnceElsewhere(details: HTMLDetailsElement, address: string): void {
	const opened = details.dataset['address'];
	if (opened !== undefined && opened !== address) details.open = false;
	details.dataset['address'] = address;
}
