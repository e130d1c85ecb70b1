// Files do not travel in the graph: they are sent to a door of their own and named by an id.

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
  const done = new Promise<string>((resolve, reject) => {
    request.upload.onprogress = (event) => onSent(event.loaded / Math.max(event.total, 1));
    request.onerror = () => reject(new Error(request.statusText));
    request.onabort = () => reject(new Error("stopped"));
    request.onload = () => {
      const answer = request.response as Answer | null;
      if (answer?.uploadId) resolve(answer.uploadId);
      else reject(new Error(reasonOf(answer, request.statusText)));
    };
  });
  request.open("POST", `/uploads?name=${encodeURIComponent(file.name)}`);
  request.responseType = "json";
  request.setRequestHeader("x-tryeza", "1");
  request.setRequestHeader("accept-language", document.documentElement.lang);
  request.send(file);
  return {
    done,
    stop: () => {
      stopped = true;
      request.abort();
    },
    isStopped: () => stopped,
  };
}

function reasonOf(answer: Answer | null, otherwise: string): string {
  const { message, fields } = answer?.error ?? {};
  return fields?.[0]?.message ?? message ?? otherwise;
}
