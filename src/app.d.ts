import type { Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import type { Account, Theme } from '$lib/server/accounts/account';
import type { Mail } from '$lib/server/mail/mail';
import type { Installation } from '$lib/server/workspaces/installation';
import type { OpenWorkspace } from '$lib/server/workspaces/open-workspace';

declare global {
	namespace App {
		interface Error {
			/** What happened, in the reader's language. */
			message: string;
			/** What to do next, in the reader's language. */
			advice: string;
			/** The words of the link that leads on, to `/`. */
			back: string;
			/** The words before the code. */
			details: string;
			/** For whoever looks into the log. */
			code: string;
		}

		interface Locals {
			installation: Installation;
			/** Null where no mail server is configured. */
			mail: Mail | null;
			/** Who asks; null when nobody is signed in. */
			account: Account | null;
			language: Language;
			/** Null: as the device has it. */
			theme: Theme | null;
			/** The instant of the request: the only reading of the clock. */
			now: Date;
			/** The workspace's calendar day of that instant. */
			today: Day;
			/** Null outside a workspace, for a stranger to it, and where there is none. */
			workspace: OpenWorkspace | null;
		}
	}
}

export {};
