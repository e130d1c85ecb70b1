"""GraphQL over WebSocket: the `graphql-transport-ws` protocol.

A connection is bounded: in operations, in the size of a message, in how long it may take to say
who it is, to answer a ping, and to take what it is sent.
"""

import asyncio
from collections.abc import Sequence
from contextlib import aclosing
from typing import Any

import msgspec
from starlette.websockets import WebSocket, WebSocketDisconnect

from tryeza.graph.execution import Answer, Caller, Request
from tryeza.http.callers import caller_of
from tryeza.http.events import answers
from tryeza.http.refusals import reader_language
from tryeza.http.site import Site, site_of
from tryeza.kernel import errors
from tryeza.kernel.telling import tell

PROTOCOL = "graphql-transport-ws"
MOST_OPERATIONS = 30
_LARGEST = 200_000  # characters of a message
_PATIENCE = 10.0  # seconds to introduce oneself, and to take a message
_PING = 20.0  # seconds between pings; two without an answer end the connection


class Refused(Exception):
    """The client broke the protocol; the connection ends with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code, self.reason = code, reason


async def serve_websocket(socket: WebSocket) -> None:
    """The door: /graphql as a WebSocket."""
    if PROTOCOL not in socket.scope["subprotocols"]:
        await socket.accept()
        await socket.close(4406, "Subprotocol not acceptable")
        return
    await socket.accept(subprotocol=PROTOCOL)
    await _Connection(socket, site_of(socket)).serve()


class _Connection:
    def __init__(self, socket: WebSocket, site: Site) -> None:
        self._socket, self._site = socket, site
        self._caller: Caller | None = None
        self._operations: dict[str, asyncio.Task[None]] = {}
        self._sending = asyncio.Lock()
        self._unanswered = 0
        self._broken: asyncio.Future[Refused] = asyncio.get_running_loop().create_future()

    async def serve(self) -> None:
        """Serve the connection until either side ends it."""
        tasks = [asyncio.ensure_future(self._listen()), asyncio.ensure_future(self._ping())]
        try:
            ends: list[asyncio.Future[Any]] = [*tasks, self._broken]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            await self._close(tasks)
        finally:
            for task in (*tasks, *self._operations.values()):
                task.cancel()
            await asyncio.gather(*tasks, *self._operations.values(), return_exceptions=True)
            self._broken.cancel()

    async def _close(self, tasks: Sequence["asyncio.Future[None]"]) -> None:
        ended = [task.exception() for task in tasks if task.done() and not task.cancelled()]
        if self._broken.done():
            ended.append(self._broken.result())
        error = next((one for one in ended if one is not None), None)
        if isinstance(error, WebSocketDisconnect) or error is None:
            return
        if not isinstance(error, Refused):
            raise error
        await self._socket.close(error.code, error.reason[:120])

    async def _listen(self) -> None:
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._introduce(await self._receive())
        except TimeoutError:
            raise Refused(4408, "Connection initialisation timeout") from None
        while True:
            await self._handle(await self._receive())

    async def _receive(self) -> dict[str, Any]:
        try:
            text = await self._socket.receive_text()
        except KeyError:
            raise Refused(4400, "Only text messages are understood") from None
        if len(text) > _LARGEST:
            raise Refused(4400, "The message is too large")
        try:
            message = msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            raise Refused(4400, "Not a JSON message") from None
        if not isinstance(message, dict) or not isinstance(message.get("type"), str):
            raise Refused(4400, "Invalid message")
        return message

    async def _introduce(self, message: dict[str, Any]) -> None:
        while message["type"] in ("ping", "pong"):
            await self._handle(message)
            message = await self._receive()
        if message["type"] != "connection_init":
            raise Refused(4401, "Unauthorized")
        payload = message.get("payload") or {}
        authorization = payload.get("authorization") if isinstance(payload, dict) else None
        if not isinstance(authorization, (str, type(None))):
            raise Refused(4400, "`authorization` must be a string")
        try:
            self._caller = await caller_of(self._socket, authorization=authorization)
        except errors.Refused as error:
            raise Refused(4403, tell(error.told, reader_language(self._socket))) from None
        await self._send({"type": "connection_ack"})

    async def _handle(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "ping":
                await self._send({"type": "pong"})
            case "pong":
                self._unanswered = 0
            case "subscribe":
                await self._begin(message)
            case "complete":
                operation = self._operations.pop(str(message.get("id")), None)
                if operation is not None:
                    operation.cancel()
            case "connection_init":
                raise Refused(4429, "Too many initialisation requests")
            case _:
                raise Refused(4400, "Unknown message type")

    async def _begin(self, message: dict[str, Any]) -> None:
        name, payload = message.get("id"), message.get("payload")
        if not isinstance(name, str) or not 0 < len(name) <= 100:
            raise Refused(4400, "`id` must be a string")
        if name in self._operations:
            raise Refused(4409, f"Subscriber for {name} already exists")
        if len(self._operations) >= MOST_OPERATIONS:
            problem = f"At most {MOST_OPERATIONS} operations at a time"
            await self._send(_error(name, problem))
            return
        asked = _request(payload)
        self._operations[name] = asyncio.ensure_future(self._answer(name, asked))

    async def _answer(self, name: str, asked: Request) -> None:
        if self._caller is None:
            raise Refused(4401, "Unauthorized")
        try:
            async with aclosing(answers(self._site, asked, self._caller)) as found:
                async for answer in found:
                    if not answer.executed:
                        self._operations.pop(name, None)
                        await self._send({"type": "error", "id": name, "payload": answer.errors})
                        return
                    await self._send(_next(name, answer))
            self._operations.pop(name, None)
            await self._send({"type": "complete", "id": name})
        except Refused as error:
            self._break(error)
        except WebSocketDisconnect:
            self._break(Refused(1001, "Gone"))

    async def _send(self, message: dict[str, Any]) -> None:
        """Send one message; a client that does not take it is let go."""
        async with self._sending:
            try:
                async with asyncio.timeout(_PATIENCE):
                    await self._socket.send_text(msgspec.json.encode(message).decode())
            except TimeoutError:
                raise Refused(1013, "Too slow") from None

    async def _ping(self) -> None:
        while True:
            await asyncio.sleep(_PING)
            if self._unanswered >= 2:
                raise Refused(1001, "No answer to pings")
            self._unanswered += 1
            await self._send({"type": "ping"})

    def _break(self, error: Refused) -> None:
        if not self._broken.done():
            self._broken.set_result(error)


def _request(payload: Any) -> Request:
    if not isinstance(payload, dict):
        raise Refused(4400, "`payload` must be an object")
    texts = [payload.get(name) for name in ("query", "documentId", "operationName")]
    variables = payload.get("variables") or {}
    if not isinstance(variables, dict) or not all(
        isinstance(one, (str, type(None))) for one in texts
    ):
        raise Refused(4400, "`payload` is not a GraphQL request")
    query, document_id, operation_name = texts
    return Request(query, document_id, operation_name, variables)


def _next(name: str, answer: Answer) -> dict[str, Any]:
    return {"type": "next", "id": name, "payload": answer.body()}


def _error(name: str, message: str) -> dict[str, Any]:
    error = {"message": message, "extensions": {"code": "LIMIT"}}
    return {"type": "error", "id": name, "payload": [error]}
