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
import { CHANNEL_NAMES, CHANNELS, type Channel } from '../../lib/domain/channel.ts';
import type { LogFields } from '../../lib/services/views.ts';

/** How each channel is drawn. */
export const CHANNEL_ICONS: Readonly<Record<Channel, LucideIcon>> = {
  email: Mail,
  chat: MessageCircle,
  social: Share2,
  support: LifeBuoy,
  sms: Smartphone,
  call: Phone,
  meeting: Users,
  post: Mailbox,
  marketing: Megaphone,
  'web-form': FileText,
  'in-person': Handshake,
  note: StickyNote,
};

/** All channels for choosing one. */
export const CHANNEL_CHOICES = CHANNELS.map((value) => ({
  value,
  name: CHANNEL_NAMES[value],
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
