// Files do not travel in the graph: they are sent to a door of their own and named by an id.

import { signInAgain } from "~/graph/signing";

export interface Upload {
  /** The file's id; rejected with a sentence that says why it was not taken. */
  readonly done: Promise<string>;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
}

interface Answer {
  readonly uploadId?: string;
  readonly error?: {
    readonly message: string;
    readonly fields?: ReadonlyArray<{ message: string }>;
  };
}

/** Send a file; `onSent` hears the share that is sent, 0 to 1. `fetch` cannot tell that yet. */
export function upload(file: File, onSent: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  let stopped = false;
  let wasAsked = false;
  const done = new Promise<string>((resolve, reject) => {
    request.upload.onprogress = (event) => onSent(event.loaded / Math.max(event.total, 1));
    request.onerror = () => reject(new Error(request.statusText));
    request.onabort = () => reject(new Error("stopped"));
    request.onload = () => {
      const answer = request.response as Answer | null;
      const refuse = (): void => reject(new Error(reasonOf(answer, request.statusText)));
      if (answer?.uploadId) resolve(answer.uploadId);
      else if (request.status !== 401 || wasAsked) refuse();
      else {
        wasAsked = true;
        void signInAgain("ended").then((did) => (did ? begin(request, file) : refuse()));
      }
    };
  });
  begin(request, file);
  return {
    done,
    stop: () => {
      stopped = true;
      request.abort();
    },
    isStopped: () => stopped,
  };
}

function begin(request: XMLHttpRequest, file: File): void {
  request.open("POST", `/uploads?name=${encodeURIComponent(file.name)}`);
  request.responseType = "json";
  request.setRequestHeader("x-tryeza", "1");
  request.setRequestHeader("accept-language", document.documentElement.lang);
  request.send(file);
}

function reasonOf(answer: Answer | null, otherwise: string): string {
  const { message, fields } = answer?.error ?? {};
  return fields?.[0]?.message ?? message ?? otherwise;
}
