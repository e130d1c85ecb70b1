// The numbers of a report: pictures where they say more, each with its table.

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { CHANNELS, SIDES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { Figures_figures$key } from "./__generated__/Figures_figures.graphql";
import { CommentsByDay } from "./CommentsByDay";
import { Counts } from "./Counts";
import { Numbers } from "./Numbers";
import { Tallies } from "./Tallies";

export function Figures(props: { readonly figures: Figures_figures$key }): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const figures = useFragment(
    graphql`
      fragment Figures_figures on ReportFigures {
        received
        replies
        published
        notPublic
        hidden
        people
        organisations
        total {
          received
          ...Tallies_tally @relay(mask: false)
        }
        bySide {
          key
          tally {
            ...Tallies_tally @relay(mask: false)
          }
        }
        byArticle {
          key
          tally {
            ...Tallies_tally @relay(mask: false)
          }
        }
        byLanguage {
          key
          count
          permille
        }
        byChannel {
          key
          count
          permille
        }
        ...CommentsByDay_figures
      }
    `,
    props.figures,
  );
  return (
    <section className="section report-figures">
      <h3>
        <Trans>Figures</Trans>
      </h3>
      <Numbers
        numbers={[
          { name: t`comments received`, value: figures.received },
          { name: t`of these, replies`, value: figures.replies },
          { name: t`shown with their authors`, value: figures.published },
          { name: t`not for the public`, value: figures.notPublic },
          { name: t`hidden with a reason`, value: figures.hidden },
          { name: t`people`, value: figures.people },
          { name: t`organisations taking part`, value: figures.organisations },
        ]}
      />
      <Tallies
        title={t`Answers`}
        first={t`Comments`}
        rows={[{ key: "all", name: t`altogether`, tally: figures.total }]}
      />
      {figures.bySide.length > 0 && (
        <Tallies
          title={t`Answers by side`}
          first={t`Side`}
          rows={figures.bySide.map(({ key, tally }) => ({
            key,
            name: key ? say(SIDES, key.toUpperCase()) : t`for themselves`,
            tally,
          }))}
        />
      )}
      {figures.byArticle.length > 0 && (
        <Tallies
          title={t`Answers by article`}
          first={t`Article`}
          rows={figures.byArticle.map(({ key, tally }) => ({
            key,
            name: key || t`the whole document`,
            tally,
          }))}
        />
      )}
      <CommentsByDay figures={figures} />
      <div className="report-shares">
        <Counts
          title={t`Comments by language`}
          first={t`Language`}
          rows={figures.byLanguage.map((one) => ({
            ...one,
            name: say(TEXT_LANGUAGES, one.key.slice(0, 2)),
          }))}
        />
        <Counts
          title={t`Comments by channel`}
          first={t`Channel`}
          rows={figures.byChannel.map((one) => ({
            ...one,
            name: say(CHANNELS, one.key.toUpperCase()),
          }))}
        />
      </div>
    </section>
  );
}
