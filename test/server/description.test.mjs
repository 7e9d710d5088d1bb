// The OpenAPI description is what the server does: a fuzz made from it meets no undeclared status, no undeclared shape and
// no failure of the server itself. The answers are judged by a validator of its own (Ajv), not by the one the server uses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError } from '../../src/core/index.js';
import { confirmationHash, decisionHash, discussionHashOf, leaveCodeOf } from '../../src/server/mail/mail-codes.js';
import { createHandler, linkFor } from '../../src/server/index.js';
import { openDatabase } from '../../src/server/sql/open.js';
import { sqlStore } from '../../src/server/sql/store.js';

const HOME = 'https://comments.example';
const SECRET = 'a-secret-of-thirty-two-characters';

const easy = {
  readerRateLimit: { count: 1e9, window: 1000 },
  addressRateLimit: { count: 1e9, window: 1000 },
  repeatWindow: 0,
};

/** The server writes to the console what it leaves out of an archive. */
console.warn = () => {};

const serverOver = (adapter) =>
  createHandler({
    adapter,
    policy: easy,
    ...(adapter.mail && { mails: {} }),
    readToken: async (token) => {
      if (!/^(reader|moderator)$/.test(token)) throw new AfterwordError('unauthorized', 'This is nobody.');
      return { author: { id: token, name: token }, moderates: token === 'moderator' };
    },
  });

const describe = async (handler) => (await handler(new Request(`${HOME}/openapi.json`))).json();

/** Values that a schema allows, now and then one that it does not. */
const arbitraryOf = (schema, schemas) => {
  const valid = validOf(schema, schemas);
  return fc.oneof({ weight: 12, arbitrary: valid }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
};

const validOf = (schema, schemas) => {
  if (schema.$ref) return validOf(schemas[schema.$ref.split('/').at(-1)], schemas);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => validOf(one, schemas)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1_000_000 });
    case 'number':
      return fc.oneof(fc.integer({ min: -5, max: 100 }), fc.double({ noNaN: true }));
    case 'array':
      return fc.array(arbitraryOf(schema.items, schemas), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'object':
      return objectOf(schema, schemas);
    default:
      return textOf(schema);
  }
};

/** Few ids, so that requests meet what others made. */
const textOf = ({ minLength = 0, maxLength = 300 }) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 300) }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__proto__', "'; drop table x; --", '\u0000', '\ud800', 'x'.repeat(maxLength)),
    },
  );

const objectOf = ({ properties = {}, required = [], additionalProperties }, schemas) => {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, schemas)])),
    { requiredKeys: required },
  );
  if (!additionalProperties) return known;
  return fc.dictionary(fc.string({ maxLength: 10 }), arbitraryOf(additionalProperties, schemas), { maxKeys: 3 });
};

const requestsOf = (description) => {
  const { schemas } = description.components;
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return fc.oneof(
    ...operations.map(({ path, method, operation }) => {
      const parameters = fc.record(
        Object.fromEntries(
          operation.parameters.map((parameter) => [
            parameter.name,
            fc.option(arbitraryOf(parameter.schema, schemas), { nil: undefined, freq: parameter.required ? 20 : 2 }),
          ]),
        ),
      );
      const schema = operation.requestBody?.content['application/json'].schema;
      const good = fc.constantFrom(
        undefined,
        `Guest ${SECRET}`,
        'Bearer reader',
        'Bearer moderator',
        'Bearer moderator',
      );
      const who = fc.oneof(
        { weight: 8, arbitrary: good },
        { weight: 1, arbitrary: fc.constantFrom('Bearer nobody', 'x') },
      );
      const type = fc.oneof(
        { weight: 8, arbitrary: fc.constant('application/json') },
        { weight: 1, arbitrary: fc.constantFrom('text/plain', '') },
      );
      return fc.record({
        path: fc.constant(path),
        method: fc.constant(method),
        operationId: fc.constant(operation.operationId),
        parameters,
        body: schema ? arbitraryOf(schema, schemas) : fc.constant(undefined),
        who,
        type,
      });
    }),
  );
};

/** Any value as it can stand in an address; of an object its JSON, as it may have a `toString` that is no function. */
const wellFormed = (value) =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\p{Cs}/gu, '\ufffd');

const requestFor = ({ path, method, parameters, body, who, type }) => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, wellFormed(one));
  }
  const headers = { ...(who && { authorization: who }), ...(type && { 'content-type': type }) };
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Request(`${HOME}${path}${search.size ? `?${search}` : ''}`, {
    method,
    headers,
    ...(text !== undefined && { body: text }),
  });
};

const judgeWith = (description) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'openapi', ...description });
  const operations = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  return async ({ operationId }, response) => {
    const operation = operations.find((one) => one.operationId === operationId);
    const declared = operation.responses[response.status];
    // A stream of events has no end that could be read.
    const answer = response.ok ? '' : await response.clone().text();
    assert.ok(declared, `${operationId} was answered with ${response.status}: ${answer}`);
    assert.ok(response.status < 500, `${operationId} failed: ${answer}`);
    if (response.status === 304 || !declared.content) return;
    const type = response.headers.get('content-type').split(';')[0];
    const content = declared.content[type];
    assert.ok(content, `${operation.operationId} was answered with ${type}`);
    if (type === 'text/event-stream') await response.body.cancel();
    if (!type.includes('json') || !content.schema.$ref) return;
    const value = await response.json();
    const validate = ajv.getSchema(`openapi${content.schema.$ref}`);
    assert.ok(
      validate(value),
      `${operation.operationId}: ${JSON.stringify(validate.errors)} in ${JSON.stringify(value)}`,
    );
  };
};

/** Comments for requests to meet. */
const seed = async (adapter) => {
  const ids = ['a', 'b', 'c', 'd'];
  const recordOf = (discussion, id) => ({
    id,
    discussion,
    parent: null,
    author: { name: 'Ada' },
    body: { format: 'text', source: 'Hello.' },
    createdAt: '2026-05-01T09:30:00Z',
    status: 'approved',
    kind: 'comment',
    revision: 1,
  });
  for (const id of ids) await adapter.restore({ id, comments: ids.map((comment) => recordOf(id, comment)) });
};

const moderator = { authorization: 'Bearer moderator', 'content-type': 'application/json' };
const body = { format: 'text', source: 'Hello.' };
const sent = { id: 'new', parent: 'a', author: { name: 'Ada', email: 'ada@example.com' }, body };

/** One good request a route. */
const goodRequests = [
  ['list', '/comments?discussion=a&order=newest&limit=2'],
  ['add', '/comments?discussion=a', sent],
  ['changes', '/changes?discussion=a&since=1'],
  ['follow', '/changes', { discussions: [{ discussion: 'a', since: 0 }] }],
  ['edit', '/comment?discussion=a&comment=a', { body, revision: 1 }],
  ['react', '/comment/reactions?discussion=a&comment=a&name=like'],
  ['unreact', '/comment/reactions?discussion=a&comment=a&name=like'],
  ['report', '/comment/reports?discussion=a&comment=a', { reason: 'Rude.' }],
  ['reports', '/comment/reports?discussion=a&comment=a'],
  ['queue', '/queue?queue=reported&limit=2'],
  ['queueState', '/queue/state'],
  ['decide', '/decisions', { action: 'hold', comments: [{ discussion: 'a', comment: 'd', revision: 1 }] }],
  ['decisions', '/decisions?limit=2'],
  ['statistics', '/statistics?days=7&zone=Europe/Berlin'],
  ['exportDecisions', '/decisions/export'],
  ['moderate', '/comment/moderation?discussion=a&comment=a', { action: 'pin', revision: 2 }],
  ['moderateDiscussion', '/moderation?discussion=a', { action: 'close' }],
  ['remove', '/comment?discussion=a&comment=b'],
  ['restore', '/discussion?discussion=e', { id: 'e', comments: [] }],
  ['count', '/counts?id=a&id=b'],
  ['latest', '/latest?limit=3'],
  ['history', '/comment/history?discussion=a&comment=a'],
  ['own', '/own?limit=2'],
  ['removeOwn', '/own/removals', { comments: [{ discussion: 'a', comment: 'a' }] }],
  ['search', '/search?discussion=a&words=hello&limit=2'],
  ['feed', '/feed?discussion=a'],
  ['feed', '/feed'],
  ['rules', '/rules'],
  ['session', '/session'],
  ['description', '/openapi.json'],
];

/** A moderator who signs in by a link, takes their session to a page, and signs out. */
const signInAndOut = async (adapter, good) => {
  const link = await linkFor(adapter.moderators, await adapter.moderators.add('Mo'), HOME);
  await good('moderatePage', link.replace(HOME, ''), {});
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: HOME };
  const { headers } = await good('signIn', '/moderate', form, `link=${new URL(link).searchParams.get('link')}`);
  const own = { cookie: headers.get('set-cookie').split(';')[0], origin: HOME, 'content-type': 'application/json' };
  const code = await (await good('pageCode', '/moderate/codes', own, JSON.stringify({ page: `${HOME}/` }))).text();
  await good('pageSession', '/moderate/sessions', { origin: HOME, 'content-type': 'application/json' }, code);
  await good('signOut', '/moderate/sign-out', own, JSON.stringify({ which: 'all' }));
};

/** Follows the links of mails, and presses the buttons of their pages. */
const followMailLinks = async (adapter, good) => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: HOME };
  const follow = async (pageOf, act, path, code) => {
    await good(pageOf, `${path}?code=${code}`, {});
    await good(act, path, form, `code=${code}`);
  };
  const draft = {
    ...sent,
    id: 'mailed',
    parent: null,
    author: { name: 'Bo', email: 'bo@mail.example' },
    subscription: { language: 'en' },
  };
  await adapter.add('m', draft, { caller: { key: 'guest bo', status: 'pending' } });
  const [decision, confirmation] = ['D'.repeat(43), 'C'.repeat(43)];
  const wish = { discussion: 'm', comment: 'mailed', action: 'approve', revision: 1, moderator: 'owner@blog.example' };
  const subscriber = (await adapter.persons.traces({ emails: ['bo@mail.example'] })).subscriptions[0].subscriber;
  const until = Date.now() + 60_000;
  await adapter.mail.keepDecision(await decisionHash(decision), wish, until);
  await adapter.mail.keepConfirmation(await confirmationHash(confirmation), subscriber, until);
  const leaving = { subscriber, discussionHash: await discussionHashOf('m') };
  await follow('mailDecisionPage', 'mailDecide', '/mail/decision', decision);
  await follow('mailConfirmPage', 'mailConfirm', '/mail/confirm', confirmation);
  const leave = await leaveCodeOf(await adapter.mail.secret(), leaving);
  await follow('mailLeavePage', 'mailLeave', '/mail/leave', leave);
};

const MAIL_ROUTES = ['mailDecisionPage', 'mailDecide', 'mailConfirmPage', 'mailConfirm', 'mailLeavePage', 'mailLeave'];

/** A webhook from its beginning to its end, and a delivery that failed. */
const webhooksAndOutbox = async (adapter, good) => {
  const draft = JSON.stringify({ url: 'https://blog.example/hook', events: ['comment.held'] });
  const { id } = await (await good('addWebhook', '/webhooks', moderator, draft)).json();
  await good('webhooks', '/webhooks', moderator);
  await good('rotateWebhook', `/webhooks/secrets?webhook=${id}`, moderator);
  await good('testWebhook', `/webhooks/tests?webhook=${id}`, moderator);
  const send = async () => ({ outcome: 'failed', why: 'HTTP 500' });
  const channel = { name: 'webhook', giveUpAfter: 0, deliveriesFor: async () => [], send };
  await adapter.outbox.start([channel], { warn: assert.fail, poll: Infinity }).pass();
  const { deliveries } = await (await good('outbox', '/outbox', moderator)).json();
  assert.deepEqual(
    deliveries.map(({ channel, to, why }) => ({ channel, to, why })),
    [{ channel: 'webhook', to: 'https://blog.example', why: 'HTTP 500' }],
  );
  await good('sendAgain', `/outbox/attempts?delivery=${deliveries[0].id}`, moderator);
  await good('sendAllAgain', '/outbox/attempts/all', moderator);
  await good('removeWebhook', `/webhooks?webhook=${id}`, moderator);
};

const fuzz = async (adapter) => {
  await seed(adapter);
  const handler = serverOver(adapter);
  const description = await describe(handler);
  const judge = judgeWith(description);
  const methods = Object.fromEntries(
    Object.values(description.paths).flatMap((operations) =>
      Object.entries(operations).map(([method, { operationId }]) => [operationId, method.toUpperCase()]),
    ),
  );
  const others = [
    'webhooks',
    'outbox',
    'addWebhook',
    'removeWebhook',
    'rotateWebhook',
    'testWebhook',
    'sendAgain',
    'sendAllAgain',
    'undo',
    'setRules',
    'bans',
    'ban',
    'unban',
    'moderatePage',
    'signIn',
    'signOut',
    'pageCode',
    'pageSession',
    ...MAIL_ROUTES,
  ];
  assert.deepEqual(new Set([...goodRequests.map(([name]) => name), ...others]), new Set(Object.keys(methods)));
  const good = async (operationId, path, headers, what) => {
    const init = { method: methods[operationId], headers, redirect: 'manual', ...(what && { body: what }) };
    const response = await handler(new Request(HOME + path, init));
    assert.ok(response.status < 400, `${operationId}: ${response.status}`);
    await judge({ operationId }, response.clone());
    return response;
  };
  for (const [operationId, path, what] of goodRequests) {
    const init = { method: methods[operationId], headers: moderator, ...(what && { body: JSON.stringify(what) }) };
    const response = await handler(new Request(HOME + path, init));
    assert.ok(response.ok, `${operationId}: ${response.status}`);
    await judge({ operationId }, response);
  }
  const [{ id }] = (await adapter.decisions({ limit: 1 })).decisions;
  await good('undo', `/decisions/undo?decision=${id}`, moderator);
  if (adapter.bans) {
    const json = { ...moderator, 'content-type': 'application/json' };
    await good('setRules', '/rules', json, JSON.stringify({ rules: { slowMode: 0 }, revision: 0 }));
    await good('ban', '/bans', json, JSON.stringify({ account: 'nobody', reason: 'To show it.' }));
    const { bans } = await (await good('bans', '/bans?limit=1', moderator)).json();
    await good('unban', `/bans?ban=${bans[0].id}`, moderator);
  }
  if (adapter.moderators) await signInAndOut(adapter, good);
  if (adapter.mail) await followMailLinks(adapter, good);
  if (adapter.webhooks) await webhooksAndOutbox(adapter, good);
  await fc.assert(
    fc.asyncProperty(fc.array(requestsOf(description), { minLength: 1, maxLength: 8 }), async (requests) => {
      for (const request of requests) await judge(request, await handler(requestFor(request)));
    }),
    { numRuns: 600 },
  );
};

for (const [name, open] of [
  ['memory', () => memoryAdapter()],
  ['SQLite', () => sqlStore({ open: () => openDatabase(':memory:') })],
])
  test(`the server over ${name} does what its description says, whatever it is sent`, async () => {
    const adapter = open();
    await fuzz(adapter);
    await adapter.close?.();
  });

test('the description is OpenAPI 3.1 and names every schema it uses', async () => {
  const description = await describe(serverOver(memoryAdapter()));
  assert.equal(description.openapi, '3.1.0');
  const used = new Set(JSON.stringify(description).match(/#\/components\/schemas\/\w+/g));
  for (const ref of used) assert.ok(description.components.schemas[ref.split('/').at(-1)], ref);
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'openapi', ...description });
  for (const name of Object.keys(description.components.schemas)) ajv.getSchema(`openapi#/components/schemas/${name}`);
});
