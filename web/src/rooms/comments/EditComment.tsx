import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Notice } from "~/design/Notice/Notice";
import { useAct } from "~/graph/act";
import type { EditComment_comment$key } from "./__generated__/EditComment_comment.graphql";
import type { EditCommentMutation } from "./__generated__/EditCommentMutation.graphql";
import { WordsForm, wordsInput } from "./WordsForm";
import type { Kind } from "./written";

interface EditCommentProps {
  readonly comment: EditComment_comment$key;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The words of a comment, to be said otherwise while the window is open. */
export default function EditComment({ onDone, onCancel, ...props }: EditCommentProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment EditComment_comment on Comment {
        id
        number
        kind
        text
        proposedWording
        language
        revision
        endorsedBy {
          id
        }
        anchor {
          quote
          paragraph {
            text
          }
        }
      }
    `,
    props.comment,
  );
  const edit = useAct<EditCommentMutation>(graphql`
    mutation EditCommentMutation($input: EditCommentInput!) {
      editComment(input: $input) {
        __typename
        ... on EditCommentSuccess {
          comment {
            id
            html
            text
            kind
            proposedWording
            editedAt
            endorsedBy {
              id
            }
            ...EditComment_comment
            ...EarlierWords_comment
          }
        }
        ... on ConflictProblem {
          current {
            id
            ... on Comment {
              kind
              text
              proposedWording
              revision
            }
          }
        }
        ... on Problem {
          message
        }
        ... on InvalidProblem {
          fields {
            path
            message
          }
        }
      }
    }
  `);
  const { id, number, revision, kind, text, proposedWording, language, anchor } = comment;
  const supporters = comment.endorsedBy.length;
  const before = anchor ? (anchor.quote ?? anchor.paragraph?.text ?? null) : null;
  return (
    <WordsForm
      title={<Trans>Edit comment no. {number}</Trans>}
      initial={{ kind: kind as Kind, text, wording: proposedWording ?? "", language }}
      before={before}
      beforeSaving={
        supporters > 0 && (
          <Notice kind="warning">
            <Plural
              value={supporters}
              one="One organisation supports these words. Its support ends when you change them, and its people are told."
              other="# organisations support these words. Their support ends when you change them, and their people are told."
            />
          </Notice>
        )
      }
      verb={<Trans>Save the changes</Trans>}
      keptAs={{ key: `edit ${id}`, about: `${number}: ${before ?? ""}` }}
      isBusy={edit.isRunning}
      trouble={edit.trouble}
      onSave={async (words) => {
        const { done } = await edit.run({ commentId: id, revision, words: wordsInput(words) });
        if (done) onDone();
        return done !== undefined;
      }}
      onCancel={onCancel}
    />
  );
}
