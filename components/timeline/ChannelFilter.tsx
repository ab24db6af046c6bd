import { CHANNEL_FILTERS } from '../ui/channel-words.ts';

/** Which channels the timeline shows. */
export function ChannelFilter({
  chosen,
  onChoose,
}: {
  chosen: number;
  onChoose: (filter: number) => void;
}) {
  return (
    <fieldset aria-label="Channels" className="flex min-w-0 flex-wrap border-0 p-0">
      {CHANNEL_FILTERS.map((filter, index) => (
        <button
          key={filter.name}
          type="button"
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
          className="rounded-md px-[min(0.5rem,1.9vw)] py-0.5 text-small text-soft hover:bg-wash aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {filter.name}
        </button>
      ))}
    </fieldset>
  );
}
