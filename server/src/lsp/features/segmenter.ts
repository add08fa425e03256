import { MessageType } from "vscode-languageserver";
import type { Segmenter } from "../../core/ports.ts";
import { type SegmenterStatus, segmenterStatus } from "../../protocol.ts";
import type { Feature, Server } from "../server.ts";
import { reasonOf, showMessage } from "../trouble.ts";
import { wordsOf } from "../words.ts";

/** Loads the segmenter once the client is there; drafts opened before are read again with it. That there is none is said once. */
export const segmenter: Feature = (server) => {
  const { drafts, host } = server;
  server.initialized.then(() => {
    tell(server, { state: "loading" });
    host.loadSegmenter().then(
      (loaded) => {
        drafts.segmenter = guarded(loaded, (error) => {
          if (drafts.segmenter === null) return;
          drafts.segmenter = null;
          absent(server, error);
        });
        tell(server, { state: "ready" });
      },
      (error: unknown) => absent(server, error),
    );
  });
  return {};
};

function absent(server: Server, error: unknown): void {
  const reason = reasonOf(error);
  const message = wordsOf(server.locale).noSegmenter(reason);
  server.connection.console.warn(message);
  showMessage(server.connection, MessageType.Warning, message);
  tell(server, { state: "absent", reason });
}

const tell = ({ connection }: Server, status: SegmenterStatus) => connection.sendNotification(segmenterStatus, status);

/** A segmenter that dies under way takes no analysis with it: it knows no words from then on. */
function guarded({ name, tag }: Segmenter, lost: (error: unknown) => void): Segmenter {
  return {
    name,
    async tag(sentences) {
      try {
        return await tag(sentences);
      } catch (error) {
        lost(error);
        return sentences.map(() => []);
      }
    },
  };
}
