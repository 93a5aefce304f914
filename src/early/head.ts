// Entry, inlined at the end of every page's `head`: what must be done before anything reads the address.
import {shortenAddress} from './address';

shortenAddress();
