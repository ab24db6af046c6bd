import type { Clip } from '../../lib/domain/clip.ts';
import { ContactPicker } from '../contact/ContactPicker.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { shortNameOf } from '../ui/short-name.ts';
import { Written } from '../ui/Written.tsx';
import { ClipProposals } from './ClipProposals.tsx';
import { type ClipRequest, type Clips, useClip } from './use-clip.ts';

/** What is clipped: on its way, waiting for somebody, or in the draft below; nothing while there is none. */
export function ClipArea(request: ClipRequest) {
  const clips = useClip(request);
  const { slow, failure, retry, waiting, open } = clips;
  const { log } = request;
  const { draft } = log;
  if (!slow && failure === undefined && waiting.length === 0 && open === undefined) return null;
  return (
    <section aria-label="Clipped page" className="mx-3.5 mt-2.5 flex flex-col gap-2">
      {slow && (
        <p role="status" className="text-soft">
          Clipping this page…
        </p>
      )}
      <FailureNote failure={failure} retry={retry} />
      {open !== undefined && draft !== undefined && (
        <>
          <ClippedNow clip={open.clip} cut={open.cut} summary={draft.base?.summary ?? ''} />
          <ClipProposals draft={draft} onChange={log.change} />
        </>
      )}
      {waiting.map((clip) => (
        <WaitingClip key={clip.address} clip={clip} clips={clips} />
      ))}
    </section>
  );
}

function ClippedNow({ clip, cut, summary }: { clip: Clip; cut: boolean; summary: string }) {
  const place = clip.profile?.place;
  return (
    <div className="text-small text-soft">
      <p className="wrap-anywhere">
        Clipped “<Written text={clip.title} />” from {new URL(clip.address).host}.
        {cut && ' The page is longer than what is kept: it ends here after a whole sentence.'}
      </p>
      {place !== undefined && summary.includes(place) && (
        <p className="wrap-anywhere">
          Where they are, <Written text={place} />, stands in the summary.
        </p>
      )}
    </div>
  );
}

function WaitingClip({ clip, clips }: { clip: Clip; clips: Clips }) {
  const { viewed } = clips;
  return (
    <div className="flex flex-col gap-1.5 rounded-lg border border-amber-line bg-amber-wash px-2.5 py-1.5 text-small text-amber">
      <p className="wrap-anywhere">
        “<Written text={clip.title} />” is clipped and kept here until you log it. For whom is it?
      </p>
      <div className="flex flex-wrap gap-1.5 text-ink">
        {viewed === undefined ? (
          <ContactPicker label="Search for whom it is" onTake={(hit) => clips.logFor(clip, hit)} />
        ) : (
          <Button onClick={() => clips.logForViewed(clip)}>
            Log to {shortNameOf(viewed.name)}…
          </Button>
        )}
        <Button look="plain" onClick={() => clips.discard(clip)}>
          Discard
        </Button>
      </div>
    </div>
  );
}
