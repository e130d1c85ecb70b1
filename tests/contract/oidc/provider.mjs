// A real OpenID provider, twice, for the tests of signing in: `node provider.mjs CALLBACK_BASE`.
//
// Prints {"issuers": [first, second]} when ready, and ends when its standard input is closed.
// Whoever sends the header X-Account (JSON claims with a `sub`) is signed in as that account, so
// that a test needs no form to fill in.

import { createServer } from "node:http";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import Provider from "oidc-provider";

const SCOPE = "openid email profile";
const [callbackBase] = process.argv.slice(2);
const accounts = new Map();

function privateJwk(alg) {
  const kind = alg === "ES256" ? ["ec", { namedCurve: "P-256" }] : ["rsa", { modulusLength: 2048 }];
  const { privateKey } = generateKeyPairSync(...kind);
  return { ...privateKey.export({ format: "jwk" }), alg, use: "sig", kid: randomUUID() };
}

function client(id, slug, more = {}) {
  return {
    client_id: id,
    client_secret: `secret of ${id}: 100% & more`,
    redirect_uris: [`${callbackBase}/auth/openid/${slug}/callback`],
    id_token_signed_response_alg: "ES256",
    ...more,
  };
}

function configuration(slug) {
  return {
    clients: [
      client("tryeza", slug),
      client("tryeza-rsa", slug, { id_token_signed_response_alg: "RS256" }),
    ],
    jwks: { keys: [privateJwk("ES256"), privateJwk("RS256")] },
    enabledJWA: { idTokenSigningAlgValues: ["ES256", "RS256"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    scopes: SCOPE.split(" "),
    cookies: { keys: [randomUUID()] },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (ctx, sub) => ({ accountId: sub, claims: () => accounts.get(sub) }),
    async loadExistingGrant(ctx) {
      const { client: asking, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
  };
}

async function serve(slug) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, configuration(slug));
  const answer = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url.startsWith("/interaction/")) return answer(request, response);
    const claims = JSON.parse(request.headers["x-account"]);
    accounts.set(claims.sub, claims);
    await provider.interactionFinished(request, response, { login: { accountId: claims.sub } });
  });
  return issuer;
}

const issuers = [await serve("first"), await serve("second")];
process.stdout.write(`${JSON.stringify({ issuers })}\n`);
process.stdin.on("end", () => process.exit(0)).resume();
