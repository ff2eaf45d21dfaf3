# SPDX-License-Identifier: GPL-3.0-or-later
# An OpenStack Swift with its s3api, of one device, in one process, as Swift's own functional tests run it.
# Arguments: a folder for it, with a certificate, its key and the secret of the test's user; the port for S3; the quota of
# the office in bytes, or 0.
import array
import gc
import os
import socket
import sys

import eventlet
import eventlet.wsgi
import swift.common.utils

FOLDER, PORT, QUOTA = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
CONF = """
[swift-hash]
swift_hash_path_suffix = suffix
swift_hash_path_prefix = prefix
[storage-policy:0]
name = only
default = yes
[swift-constraints]
max_file_size = 5368709122
"""
STORAGE = """
[DEFAULT]
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
disable_fallocate = true
log_name = {kind}
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""
PROXY = """
[DEFAULT]
swift_dir = {folder}
[pipeline:main]
pipeline = catch_errors gatekeeper proxy-logging cache listing_formats bulk s3api tempauth copy account-quotas slo dlo proxy-logging proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:proxy-logging]
use = egg:swift#proxy_logging
access_log_facility = LOG_LOCAL5
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:bulk]
use = egg:swift#bulk
[filter:copy]
use = egg:swift#copy
[filter:account-quotas]
use = egg:swift#account_quotas
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[filter:s3api]
use = egg:swift#s3api
location = test-region
force_swift_request_proxy_log = false
min_segment_size = 5242880
[filter:tempauth]
use = egg:swift#tempauth
user_office_keeper = {secret} .admin
user_office_stranger = another-secret
"""


def write(name, text, **values):
    path = os.path.join(FOLDER, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.format(folder=FOLDER, **values) if values else text)
    return path


def listen(port=0):
    return eventlet.listen(("127.0.0.1", port), reuse_addr=True)


swift.common.utils.SWIFT_CONF_FILE = write("swift.conf", CONF)
swift.common.utils.eventlet_monkey_patch()
from swift.common.ring import RingData  # noqa: E402
from swift.common.swob import Request  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402

os.makedirs(os.path.join(FOLDER, "devices", "sda"), exist_ok=True)
listeners = {kind: listen() for kind in ("account", "container", "object")}
for kind, listener in listeners.items():
    device = {"id": 0, "zone": 0, "region": 0, "device": "sda", "ip": "127.0.0.1", "port": listener.getsockname()[1],
              "weight": 1.0}
    RingData([array.array("H", [0, 0])], [device], 31).save(os.path.join(FOLDER, kind + ".ring.gz"))
null = open(os.devnull, "w", encoding="utf-8")
for kind, listener in listeners.items():
    app = loadapp(write(kind + ".conf", STORAGE, kind=kind))
    eventlet.spawn(eventlet.wsgi.server, listener, app, null)
secret = open(os.path.join(FOLDER, "secret"), encoding="utf-8").read().strip()
proxy = loadapp(write("proxy.conf", PROXY, secret=secret))
if QUOTA:
    trusted = {"REQUEST_METHOD": "POST", "swift.authorize": lambda request: None, "swift.authorize_override": True,
               "reseller_request": True}
    answer = Request.blank("/v1/AUTH_office", environ=trusted,
                           headers={"X-Account-Meta-Quota-Bytes": str(QUOTA)}).get_response(proxy)
    if answer.status_int // 100 != 2:
        sys.exit("no quota: " + answer.status)
# A connection that says nothing shall not keep others waiting: each does its handshake when it is read.
front = eventlet.wrap_ssl(listen(PORT), certfile=os.path.join(FOLDER, "server.crt"),
                          keyfile=os.path.join(FOLDER, "server.key"), server_side=True, do_handshake_on_connect=False)
eventlet.wsgi.server(front, proxy, null, minimum_chunk_size=1 << 16)
