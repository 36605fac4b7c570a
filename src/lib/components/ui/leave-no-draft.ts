import type { Attachment } from 'svelte/attachments';
import { deviceStorage, forgetDrafts } from './drafts';

/** Of the form that signs a person out: the next one at this device finds nothing that was typed. */
export const leaveNoDraft: Attachment<HTMLFormElement> = (form) => {
	const clear = () => {
		const storage = deviceStorage();
		if (storage) forgetDrafts(storage);
	};
	form.addEventListener('submit', clear);
	return () => {
		form.removeEventListener('submit', clear);
	};
};
