import { may } from '$lib/server/auth/permissions';
import type { Membership } from './queries';

/** Only an example goes, and only by a hand that governs it. */
export function mayDelete({ example, role }: Membership): boolean {
	return example !== null && may(role, 'govern');
}
