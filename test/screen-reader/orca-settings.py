"""Orca reads this at its start, as orca-customizations.py. It sets what to say, passes on the language of each text, and
tells on the socket of speech-server.js when a key is handled and when there is nothing more to do."""
import os
import socket

from gi.repository import GLib
from orca import event_manager, input_event, orca_state, settings, speech_generator, speechserver
from orca.acss import ACSS

settings.sayAllOnLoad = False
settings.enableBraille = False
settings.enableKeyEcho = False

channel = socket.socket(socket.AF_UNIX)
channel.connect(os.environ['SPEECHD_ADDRESS'].split(':', 1)[1])


def done(what):
    channel.sendall(f'DONE {what}\r\n'.encode())


original_process = input_event.KeyboardEvent.process


def process(self):
    result = original_process(self)
    if not self.isPressedKey() and not self.isModifierKey() and not self.isOrcaModifier():
        done('key')
    return result


input_event.KeyboardEvent.process = process


def is_idle():
    # pylint: disable=protected-access
    live = getattr(orca_state.activeScript, 'liveRegionManager', None)
    return event_manager.getManager()._eventQueue.empty() and not (live and len(live.msg_queue))


def tell_idle():
    if is_idle():
        done('all')
    return True


GLib.timeout_add(20, tell_idle, priority=GLib.PRIORITY_LOW)

original_voice = speech_generator.SpeechGenerator.voice


def voice(self, key=None, **args):
    """Orca 43 asks for the language of a text and does not switch the voice; NVDA, JAWS, VoiceOver and later Orcas do."""
    result = original_voice(self, key, **args)
    language = args.get('language')
    if language and result:
        family = dict(result[0].get(ACSS.FAMILY) or {})
        family[speechserver.VoiceFamily.LANG] = language
        family[speechserver.VoiceFamily.DIALECT] = ''
        # Without a name Orca drops the family.
        family[speechserver.VoiceFamily.NAME] = f'voice-{language}'
        result[0][ACSS.FAMILY] = speechserver.VoiceFamily(family)
    return result


speech_generator.SpeechGenerator.voice = voice
