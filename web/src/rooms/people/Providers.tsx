import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { ButtonAnchor } from "~/design/Button/Button";
import { once } from "~/graph/doors";

export interface Provider {
  readonly slug: string;
  readonly name: string;
}

/** The providers of accounts elsewhere; nothing where the installation has none. */
export function useProviders(): readonly Provider[] {
  const [providers, setProviders] = useState<readonly Provider[]>([]);
  useEffect(() => {
    void once<{ providers: readonly Provider[] }>("GET", "/auth/openid").then(
      ({ done }) => done && setProviders(done.providers),
    );
  }, []);
  return providers;
}

export function Providers({ to }: { readonly to: string }): ReactNode {
  const providers = useProviders();
  if (providers.length === 0) return null;
  return (
    <div className="row">
      {providers.map(({ slug, name }) => (
        <ButtonAnchor key={slug} href={`/auth/openid/${slug}?return_to=${encodeURIComponent(to)}`}>
          <Trans>Sign in with {name}</Trans>
        </ButtonAnchor>
      ))}
    </div>
  );
}
