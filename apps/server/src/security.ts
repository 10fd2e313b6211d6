import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/**
 * The headers that keep what a page works on inside the browser: it may run and
 * show only what this server sent, and may connect to nothing. A docket is
 * hostile text until read, so no inline script or style is allowed either.
 * `worker-src` lets a page read a large file off the main thread.
 */
export function security(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      connectSrc: ["'none'"],
      objectSrc: ["'none'"],
      formAction: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    crossOriginEmbedderPolicy: "require-corp",
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    // Served on this machine without TLS; a promise of TLS would lock a later visit out.
    strictTransportSecurity: false,
    permissionsPolicy: {
      accelerometer: [],
      autoplay: [],
      bluetooth: [],
      browsingTopics: [],
      camera: [],
      displayCapture: [],
      geolocation: [],
      gyroscope: [],
      hid: [],
      idleDetection: [],
      magnetometer: [],
      microphone: [],
      midi: [],
      payment: [],
      screenWakeLock: [],
      serial: [],
      usb: [],
    },
  });
}
