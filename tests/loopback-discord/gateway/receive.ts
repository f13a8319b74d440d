import {
  type ApplicationFlags,
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayReadyDispatchData,
  type GatewayResumeData,
} from 'discord-api-types/v10';
import { randomUUID } from 'node:crypto';
import { shardOf } from '../snowflake.ts';
import { guildCreate } from '../guild.ts';
import type { Connection } from './connection.ts';
import type { GatewayCore } from './gateway.ts';
import { identifyProblem } from './identify.ts';
import { createSession } from './session.ts';

/** Bytes a payload of a client may have. */
const MOST_BYTES = 4096;

/** Payloads a client may send a minute. */
const MOST_A_MINUTE = 120;
const MINUTE = 60_000;

interface Payload {
  readonly op: number;
  readonly d: unknown;
}

/** Takes what a client sent. */
export function receive(core: GatewayCore, connection: Connection, bytes: Buffer): void {
  if (bytes.length > MOST_BYTES) {
    return refuse(
      core,
      connection,
      GatewayCloseCodes.DecodeError,
      `A payload has ${bytes.length} bytes of ${MOST_BYTES}.`,
    );
  }
  if (tooMany(connection)) {
    return refuse(core, connection, GatewayCloseCodes.RateLimited, `More than ${MOST_A_MINUTE} payloads in a minute.`);
  }
  const payload = parse(bytes);
  if (!payload) return refuse(core, connection, GatewayCloseCodes.DecodeError, 'A payload is not JSON with an op.');
  switch (payload.op) {
    case GatewayOpcodes.Heartbeat:
      return heartbeat(core, connection);
    case GatewayOpcodes.Identify:
      return identify(core, connection, payload.d as Partial<GatewayIdentifyData>);
    case GatewayOpcodes.Resume:
      return resume(core, connection, payload.d as Partial<GatewayResumeData>);
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      if (!connection.session)
        return refuse(core, connection, GatewayCloseCodes.NotAuthenticated, `op ${payload.op} before IDENTIFY.`);
      if (payload.op === GatewayOpcodes.PresenceUpdate) connection.session.presence = payload.d;
      return;
    default:
      return refuse(core, connection, GatewayCloseCodes.UnknownOpcode, `op ${payload.op} is not for clients to send.`);
  }
}

function heartbeat(core: GatewayCore, connection: Connection): void {
  if (connection.session) connection.session.heartbeats += 1;
  core.tell('heartbeat');
  if (core.acks) connection.send({ op: GatewayOpcodes.HeartbeatAck });
}

function identify(core: GatewayCore, connection: Connection, data: Partial<GatewayIdentifyData>): void {
  if (closedByTest(core, connection)) return;
  if (connection.session) {
    return refuse(core, connection, GatewayCloseCodes.AlreadyAuthenticated, 'IDENTIFY was sent twice.');
  }
  const found = identifyProblem(core, data ?? {});
  if (found) return refuse(core, connection, found.code, found.problem);
  const [id, count] = data.shard ?? [0, 1];
  core.tell('identify');
  if (!core.gate.pass(id)) {
    note(core, `op ${GatewayOpcodes.Identify}`, `Shard ${id} identifies too soon.`);
    connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    return;
  }
  const session = createSession(randomUUID().replaceAll('-', ''), {
    shard: [id, count],
    intents: data.intents!,
    connection,
  });
  session.presence = data.presence;
  connection.session = session;
  core.sessions.push(session);
  welcome(core, session);
}

/** READY, then the server, where it lies on this shard and its intent was asked for. */
function welcome({ state: { world }, tell }: GatewayCore, session: ReturnType<typeof createSession>): void {
  const [id, count] = session.shard;
  const isHere = shardOf(world.guild.id, count) === id;
  const ready: GatewayReadyDispatchData = {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    guilds: isHere ? [{ id: world.guild.id, unavailable: true }] : [],
    session_id: session.id,
    resume_gateway_url: `${world.origin.replace(/^http/, 'ws')}/gateway`,
    shard: [id, count],
    application: { id: world.applicationId, flags: 0 as ApplicationFlags, flags_new: '0' },
  };
  session.dispatch('READY', ready);
  session.ready = true;
  if (isHere && session.intents & GatewayIntentBits.Guilds) session.dispatch('GUILD_CREATE', guildCreate(world));
  tell('ready');
}

function resume(core: GatewayCore, connection: Connection, data: Partial<GatewayResumeData>): void {
  if (closedByTest(core, connection)) return;
  if (data?.token?.replace(/^Bot /, '') !== core.state.world.token) {
    return refuse(core, connection, GatewayCloseCodes.AuthenticationFailed, 'The token is wrong.');
  }
  const session = core.sessions.find(({ id }) => id === data.session_id);
  if (!session || session.ended) {
    connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    core.tell('refuse');
    return;
  }
  const seq = Number(data.seq);
  if (!(seq >= 0 && seq <= session.seq)) {
    session.ended = true;
    return refuse(core, connection, GatewayCloseCodes.InvalidSeq, `RESUME from ${data.seq} of ${session.seq}.`);
  }
  session.connection = connection;
  connection.session = session;
  session.resumes += 1;
  session.replay(seq);
  session.dispatch('RESUMED', { _trace: [] });
  core.tell('resume');
}

function closedByTest({ refuseWith, tell }: GatewayCore, { socket }: Connection): boolean {
  if (refuseWith === undefined) return false;
  socket.close(refuseWith);
  tell('refuse');
  return true;
}

/** Closes for something the client did, which is recorded. */
function refuse(core: GatewayCore, { socket }: Connection, code: number, problem: string): void {
  note(core, `close ${code}`, problem);
  socket.close(code, problem);
  core.tell('refuse');
}

function note({ state }: GatewayCore, where: string, problem: string): void {
  state.violations.push({ kind: 'gateway', where, problems: [problem] });
}

function tooMany({ received }: Connection): boolean {
  const now = Date.now();
  received.push(now);
  while (received[0]! <= now - MINUTE) received.shift();
  return received.length > MOST_A_MINUTE;
}

function parse(bytes: Buffer): Payload | undefined {
  try {
    const payload = JSON.parse(bytes.toString('utf8')) as Payload | null;
    return typeof payload?.op === 'number' ? payload : undefined;
  } catch {
    return undefined;
  }
}
