import { openGenericSms } from '../testing/benches/sms';
import { channelContract } from '../testing/channel-contract';

channelContract('sms by a gateway of our own', openGenericSms);
