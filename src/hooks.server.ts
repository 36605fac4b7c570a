/** The only place that opens the request and reads the clock. */
import {
	error,
	redirect,
	type Handle,
	type HandleServerError,
	type ServerInit
} from '@sveltejs/kit';
import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { isSetUp } from '$lib/server/accounts/queries';
import { readConfiguration, type Configuration } from '$lib/server/configuration';
import { diskIsFull, failure } from '$lib/server/failure';
import { openLog } from '$lib/server/log';
import { openMail, type Mail } from '$lib/server/mail/mail';
import { detour } from '$lib/server/request/guard';
import { isTooLarge } from '$lib/server/request/body';
import { secure } from '$lib/server/request/headers';
import { openRequest } from '$lib/server/request/open';
import { openInstallation, type Installation } from '$lib/server/workspaces/installation';

interface Running {
	readonly configuration: Configuration;
	readonly installation: Installation;
	readonly log: ReturnType<typeof openLog>;
	readonly mail: Mail | null;
}

const sweepEvery = 60 * 60 * 1000;
let running: Running | null = null;

export const init: ServerInit = async () => {
	if (building) return;
	try {
		running = await start();
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	}
};

export const handle: Handle = async ({ event, resolve }) => {
	const { configuration, installation, mail } = whileRunning();
	event.locals.mail = mail;
	await openRequest(event, installation, configuration, new Date());
	const { locals } = event;
	if (isTooLarge(event)) error(413, failure(413, locals.language));
	const elsewhere = detour({
		route: event.route.id,
		method: event.request.method,
		url: event.url,
		signedIn: locals.account !== null,
		setUp: locals.account !== null || (await isSetUp(installation.accounts))
	});
	if (elsewhere !== null) redirect(303, elsewhere);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', locals.language).replace('%theme%', locals.theme ?? '')
	});
	secure(response.headers, event.url);
	return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
	const { language } = event.locals;
	const answer = isDiskFull(error) ? diskIsFull(language) : failure(status, language);
	if (status >= 500) {
		const { method } = event.request;
		whileRunning().log.error({ code: answer.code, method, route: event.route.id, err: error });
	}
	return answer;
};

async function start(): Promise<Running> {
	const configuration = readConfiguration(env);
	const log = openLog(configuration);
	const installation = await openInstallation(configuration.dataDirectory);
	await installation.sweep(new Date());
	const sweeping = setInterval(() => {
		installation.sweep(new Date()).catch((error: unknown) => log.error({ err: error }, 'sweep'));
	}, sweepEvery);
	const mail = configuration.mail && openMail(configuration.mail, log);
	process.once('sveltekit:shutdown', () => {
		clearInterval(sweeping);
		void shutDown(installation, mail);
	});
	log.info({ dataDirectory: configuration.dataDirectory }, 'started');
	return { configuration, installation, log, mail };
}

/** What letters are on their way still need the files. */
async function shutDown(installation: Installation, mail: Mail | null): Promise<void> {
	await mail?.close();
	await installation.close();
}

function whileRunning(): Running {
	if (running === null) throw new Error('a request came before the installation was opened');
	return running;
}

function isDiskFull(error: unknown): boolean {
	return (
		error instanceof Error &&
		'code' in error &&
		(error.code === 'SQLITE_FULL' || error.code === 'ENOSPC')
	);
}
