// Starts the built platform with a fresh sample county, and asks it what the pages ought to show.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../src/Api/bin/Debug/net10.0/Platform.Api.dll', import.meta.url));

// Loading the sample county takes half a minute on an idle machine.
const patience = 600_000;

export async function startPlatform() {
  const directory = await mkdtemp(join(tmpdir(), 'platform-pages-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  const environment = { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development', DOTNET_ENVIRONMENT: 'Development' };
  const child = spawn('dotnet', [program, '--urls', address, '--data', directory], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => { output += piece; });
  }
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await (child.exitCode === null ? ended : undefined);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await answering(address, child);
    return { address, stop, ...(await callersOf(address)) };
  } catch (problem) {
    await stop();
    throw new Error(`${problem.message}\n${output}`);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(address, child) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`The platform ended with ${child.exitCode}`);
    }
    const answer = await fetch(`${address}/development/personas`).catch(() => null);
    if (answer?.ok) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The platform did not answer in time');
}

/** How to ask a platform that runs. */
export async function callersOf(address) {
  const personas = await (await fetch(`${address}/development/personas`)).json();
  const tokens = new Map(personas.map((persona) => [persona.id, persona.token]));

  /** Asks as a persona, or as nobody; throws where the API reports an error. */
  async function ask(persona, query, variables = {}) {
    const headers = { 'Content-Type': 'application/json', ...(persona === null ? {} : { Authorization: `Bearer ${tokens.get(persona)}` }) };
    const answer = await (await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
    if (answer.errors) {
      throw new Error(JSON.stringify(answer.errors));
    }
    return answer.data;
  }

  return { ask };
}
