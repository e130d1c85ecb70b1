// What the search understands beside plain words, each with an example.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "~/design/Disclosure/Disclosure";

export function WhatCanBeTyped({ isOpen = false }: { readonly isOpen?: boolean }): ReactNode {
  return (
    <div className="screen-only">
      <Disclosure summary={<Trans>What can be typed</Trans>} isOpen={isOpen}>
        <dl className="what-can-be-typed">
          <dt>
            <Trans>words</Trans>
          </dt>
          <dd>
            <Trans>All of them, in any form, with or without ë, ç, š, đ, in either script.</Trans>
          </dd>
          <dt>
            <Trans>"a phrase"</Trans>
          </dt>
          <dd>
            <Trans>These words as they are, one after the other.</Trans>
          </dd>
          <dt>
            <Trans>-word</Trans>
          </dt>
          <dd>
            <Trans>Not this word.</Trans>
          </dd>
          <dt>
            <Trans>one OR another</Trans>
          </dt>
          <dd>
            <Trans>At least one of the two.</Trans>
          </dd>
          <dt>
            <Trans>beginning*</Trans>
          </dt>
          <dd>
            <Trans>Every word that begins so; at least three letters.</Trans>
          </dd>
          <dt>for:hapi</dt>
          <dd>
            <Trans>Said for an organisation of this name.</Trans>
          </dd>
          <dt>by:guri</dt>
          <dd>
            <Trans>Said by somebody of this name.</Trans>
          </dd>
          <dt>article:5</dt>
          <dd>
            <Trans>Said on this article.</Trans>
          </dd>
        </dl>
        <p className="quiet small">
          <Trans>/ leads to the search from every page; ↓ and ↑, or j and k, go through it.</Trans>
        </p>
      </Disclosure>
    </div>
  );
}
