/**
 * Names that the preprocessor may replace before C++ sees them: Arduino-ESP32, ESP-IDF, FreeRTOS, newlib and glibc.
 * Some are functions or constants in one version and macros in another; a name that any of them defines is not used.
 */
const arduino = `
  HIGH LOW INPUT OUTPUT PULLUP INPUT_PULLUP PULLDOWN INPUT_PULLDOWN OPEN_DRAIN OUTPUT_OPEN_DRAIN ANALOG DISABLED RISING FALLING
  CHANGE ONLOW ONHIGH ONLOW_WE ONHIGH_WE DEFAULT EXTERNAL INTERNAL LSBFIRST MSBFIRST SERIAL DISPLAY PI HALF_PI TWO_PI
  DEG_TO_RAD RAD_TO_DEG EULER NOT_A_PIN NOT_A_PORT NOT_AN_INTERRUPT NOT_ON_TIMER NOT_AN_ANALOG LED_BUILTIN BUILTIN_LED RGB_BUILTIN
  RGB_BRIGHTNESS NUM_DIGITAL_PINS NUM_ANALOG_INPUTS EXTERNAL_NUM_INTERRUPTS F FPSTR PSTR PROGMEM PGM_P PGM_VOID_P SIZE_IRRELEVANT
  abs min max round constrain radians degrees sq bit bitRead bitSet bitClear bitToggle bitWrite lowByte highByte word byte boolean
  interrupts noInterrupts sei cli isr digitalPinToInterrupt digitalPinToPort digitalPinToBitMask digitalPinToTimer digitalPinIsValid
  digitalPinCanOutput digitalPinToTouchChannel digitalPinToDacChannel digitalPinToAnalogChannel analogInputToDigitalPin
  analogInPinToBit analogChannelToDigitalPin portOutputRegister portInputRegister portModeRegister clockCyclesPerMicrosecond
  clockCyclesToMicroseconds microsecondsToClockCycles pgm_read_byte pgm_read_word pgm_read_dword pgm_read_float pgm_read_ptr
  pgm_read_byte_near pgm_read_word_near pgm_read_dword_near memcpy_P strcpy_P strncpy_P strcat_P strcmp_P strncmp_P strlen_P
  strstr_P sprintf_P snprintf_P printf_P vsnprintf_P memcmp_P strcasecmp_P strncasecmp_P Serial USBSerial HWCDCSerial Serial0
  log_e log_w log_i log_d log_v log_n log_buf_e log_buf_d isr_log_e isr_log_i ARDUINO ESP32 ESP8266 ESP32S2 ESP32S3 ESP32C3 ESP32C6
  SS MOSI MISO SCK SDA SCL TX RX TX1 RX1 TX2 RX2 RTC_NOINIT STATION_IF SOFTAP_IF U_FLASH U_SPIFFS U_FLASHFS U_AUTH
  FILE_READ FILE_WRITE FILE_APPEND HEX DEC OCT BIN FS_NO_GLOBALS SPI_HAS_TRANSACTION SPI_LSBFIRST SPI_MSBFIRST I2C_BUFFER_LENGTH
  DAC1 DAC2`;

const espIdf = `
  BIT BIT64 BITS MIN MAX STR XSTR TRUE FALSE NULL UNUSED OK FAIL IRAM_ATTR DRAM_ATTR RTC_DATA_ATTR RTC_NOINIT_ATTR
  RTC_RODATA_ATTR RTC_SLOW_ATTR RTC_FAST_ATTR RTC_IRAM_ATTR WORD_ALIGNED_ATTR FORCE_INLINE_ATTR NOINLINE_ATTR COREDUMP_DRAM_ATTR
  EXT_RAM_ATTR DMA_ATTR ARRAY_SIZE CONTAINER_OF container_of likely unlikely REG_READ REG_WRITE REG_SET_BIT REG_CLR_BIT REG_GET_BIT
  REG_SET_FIELD REG_GET_FIELD READ_PERI_REG WRITE_PERI_REG SET_PERI_REG_MASK CLEAR_PERI_REG_MASK APB_CLK_FREQ XTAL_CLK_FREQ
  CPU_CLK_FREQ UART0 UART1 UART2 I2S0 HSPI VSPI FSPI SPI1 SPI2 SPI3 PRO_CPU_NUM APP_CPU_NUM SOC_MAX MACSTR MAC2STR IPSTR IP2STR
  IPV6STR IPV62STR tskIDLE_PRIORITY tskNO_AFFINITY portMAX_DELAY portTICK_PERIOD_MS portTICK_RATE_MS portYIELD portNUM_PROCESSORS
  taskYIELD taskENTER_CRITICAL taskEXIT_CRITICAL taskDISABLE_INTERRUPTS taskENABLE_INTERRUPTS pdTRUE pdFALSE pdPASS pdFAIL
  pdMS_TO_TICKS pdTICKS_TO_MS errQUEUE_EMPTY errQUEUE_FULL ets_printf`;

const libc = `
  NULL EOF BUFSIZ FILENAME_MAX FOPEN_MAX L_tmpnam TMP_MAX SEEK_SET SEEK_CUR SEEK_END stdin stdout stderr errno assert static_assert offsetof
  alloca setjmp longjmp sigsetjmp va_start va_end va_arg va_copy va_list NAN INFINITY HUGE_VAL HUGE_VALF HUGE_VALL MAXFLOAT OVERFLOW UNDERFLOW DOMAIN SING
  PLOSS TLOSS FLT_RADIX RAND_MAX EXIT_SUCCESS EXIT_FAILURE MB_CUR_MAX CHAR_BIT CHAR_MIN CHAR_MAX SCHAR_MIN SCHAR_MAX UCHAR_MAX SHRT_MIN
  SHRT_MAX USHRT_MAX INT_MIN INT_MAX UINT_MAX LONG_MIN LONG_MAX ULONG_MAX LLONG_MIN LLONG_MAX ULLONG_MAX PATH_MAX NAME_MAX PIPE_BUF
  SSIZE_MAX CLOCKS_PER_SEC TIME_UTC CLOCK_REALTIME CLOCK_MONOTONIC NSIG howmany roundup powerof2 rounddown nitems NBBY MAXPATHLEN isset
  isclr setbit clrbit htons htonl ntohs ntohl htobe16 htobe32 htobe64 be16toh be32toh be64toh htole16 htole32 htole64 le16toh le32toh le64toh
  BYTE_ORDER LITTLE_ENDIAN BIG_ENDIAN PDP_ENDIAN FD_SET FD_CLR FD_ISSET FD_ZERO FD_SETSIZE getc putc getchar putchar feof ferror clearerr
  fileno isascii toascii isblank strdupa strndupa timeradd timersub timercmp timerclear timerisset st_atime st_mtime st_ctime sa_handler
  sa_sigaction si_pid si_uid si_value si_addr si_status si_band si_fd si_code s_addr s6_addr h_addr h_errno unix linux i386 I complex imaginary
  major minor makedev environ program_invocation_name bcopy bzero`;

export const macros: ReadonlySet<string> = new Set(`${arduino} ${espIdf} ${libc}`.trim().split(/\s+/));

/** Families of macros; each regular expression stands for more names than a list could hold. */
export const macroPatterns: readonly RegExp[] = [
  // binary.h: B0 … B11111111; bit masks: BIT0 … BIT63
  /^B[01]{1,8}$/,
  /^BIT\d+$/,
  // Pins and touch channels: A0 … A20, D0 … D20, T0 … T14
  /^[ADT]\d{1,2}$/,
  // Errors, signals and limits of the C library
  /^E[A-Z]{2,}\d*$/,
  /^SIG[A-Z]+\d*$/,
  /^(U?INT|U?INTPTR|U?INTMAX|PTRDIFF|SIZE|WCHAR|WINT|SIG_ATOMIC)(_?(FAST|LEAST))?\d*_(MIN|MAX|C|WIDTH)$/,
  /^(FLT|DBL|LDBL|FP|M|PRI|SCN|O|S|F|AF|PF|SOCK|SO|MSG|IPPROTO|IP|TCP|UDP|INADDR|NI|AI|EAI|POLL|TZ|LC|CLOCK|DT|RTLD|PTHREAD)_[A-Z0-9_]+$/,
  /^(PRI|SCN)[a-zA-Z]+\d*$/,
  // Arduino-ESP32 and the ESP-IDF
  /^(ESP|WIFI|UPDATE|CONFIG|LWIP|MBEDTLS|ARDUINO|GPIO|ADC|UART|SPI|I2C|I2S|RTC|SOC|HTTP|HTTPC|NVS|OTA|LEDC|TOUCH|TIMER|ETS|ROM|DR|SPIFFS|BOARD|USB|BLE|BT|EFUSE|NETWORK|DNS|CORE|XCHAL|RMT|PCNT|MCPWM|PIN|SERIAL|DNSSERVER|ERR|MEMP|IP4|IP6|PBUF|NETIF)_[A-Z0-9_]+$/,
  /^(config|port|pd|err|tsk|task|trace)[A-Z][A-Z_]+$/,
  /^IS_[A-Z_]+$/,
];
