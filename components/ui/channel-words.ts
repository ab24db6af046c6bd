import {
  FileText,
  Handshake,
  LifeBuoy,
  type LucideIcon,
  Mail,
  Mailbox,
  Megaphone,
  MessageCircle,
  Phone,
  Share2,
  Smartphone,
  StickyNote,
  Users,
} from 'lucide-react';
import { CHANNELS, type Channel } from '../../lib/domain/channel.ts';
import type { LogFields } from '../../lib/services/views.ts';

interface ChannelWords {
  name: string;
  icon: LucideIcon;
}

/** How each channel is called and drawn. */
export const CHANNEL_WORDS: Record<Channel, ChannelWords> = {
  email: { name: 'Mail', icon: Mail },
  chat: { name: 'Chat', icon: MessageCircle },
  social: { name: 'Social', icon: Share2 },
  support: { name: 'Support', icon: LifeBuoy },
  sms: { name: 'SMS', icon: Smartphone },
  call: { name: 'Call', icon: Phone },
  meeting: { name: 'Meeting', icon: Users },
  post: { name: 'Letter', icon: Mailbox },
  marketing: { name: 'Marketing', icon: Megaphone },
  'web-form': { name: 'Web form', icon: FileText },
  'in-person': { name: 'In person', icon: Handshake },
  note: { name: 'Note', icon: StickyNote },
};

/** All channels for choosing one. */
export const CHANNEL_CHOICES = CHANNELS.map((value) => ({
  value,
  name: CHANNEL_WORDS[value].name,
}));

/** Both directions and the mixed one for choosing one. */
export const DIRECTION_CHOICES: readonly { value: LogFields['direction']; name: string }[] = [
  { value: 'in', name: 'From them' },
  { value: 'out', name: 'From us' },
  { value: 'both', name: 'Both ways' },
];

/** What the filter of the timeline offers; `undefined` shows every channel. */
export const CHANNEL_FILTERS: readonly { name: string; channels?: readonly Channel[] }[] = [
  { name: 'All' },
  { name: 'Mail', channels: ['email', 'post', 'marketing', 'web-form'] },
  { name: 'Chat', channels: ['chat', 'sms', 'support'] },
  { name: 'Social', channels: ['social'] },
  { name: 'Call', channels: ['call', 'meeting', 'in-person'] },
  { name: 'Note', channels: ['note'] },
];
